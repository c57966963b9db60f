import type { Example, TrailingOutput } from '../examples/example.ts';

// A probe is the example's program with statements between its own that print marks, so that what is printed can be
// told apart by the statement that printed it. Marks begin with a control character that no lesson prints.
const begin = '\u001d';
const mark = new RegExp(`^${begin}(\\d+)([(=!)])`, 'u');

/** One execution of a probed statement. */
export interface Section {
  readonly printed: string;
  /** repr() of the expression's value, unless that is None. */
  readonly value: string | null;
  /** `TypeError: no`: the exception that it raised. */
  readonly raised: string | null;
}

/** What a probed run printed. */
export interface ProbedOutput {
  /** All of it, without marks and values. */
  readonly all: string;
  /** All of it but for what the borrowed code printed. */
  readonly own: string;
  /** The executions of each probed statement, by its number. */
  readonly sections: ReadonlyMap<number, readonly Section[]>;
}

/** A statement to probe: lines of the program, both inclusive. */
export interface ProbedStatement {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly of: TrailingOutput['of'];
}

/** Number of the mark that stands where the example's own code begins. */
const ownStart = 0;

/** Whether borrowed code might print: it does something at top level that calls, loops or waits. */
export function mayBorrowOutput({ program, firstOwnLine }: Example): boolean {
  const borrowed = program.split('\n').slice(0, firstOwnLine - 1);
  return borrowed.some(
    (line) =>
      /^(?:for|while|if|with|try|async with|async for|print)\b/u.test(line) ||
      (/^[^\s#@]/u.test(line) &&
        !/^(?:async def|def|class|import|from)\b/u.test(line) &&
        line.includes('(')),
  );
}

/** The example's program with marks around these statements and before its own code. */
export function probedProgram(example: Example, statements: readonly ProbedStatement[]): string {
  const lines = example.program.split('\n');
  const before = new Map<number, string[]>([[example.firstOwnLine, [marking(ownStart, '(')]]]);
  const after = new Map<number, string[]>();
  for (const statement of statements) {
    const indent = /^\s*/u.exec(lines[statement.start - 1] ?? '')?.[0] ?? '';
    const [head, tail, shift] = wrapped(statement);
    append(
      before,
      statement.start,
      head.map((line) => indent + line),
    );
    append(
      after,
      statement.end,
      tail.map((line) => indent + line),
    );
    const last = shift ? statement.end : 0;
    for (let line = statement.start; line <= last; line += 1) {
      lines[line - 1] = ` ${lines[line - 1] ?? ''}`;
    }
  }
  return lines
    .flatMap((line, index) => [
      ...(before.get(index + 1) ?? []),
      line,
      ...(after.get(index + 1) ?? []),
    ])
    .join('\n');
}

function append(map: Map<number, string[]>, line: number, added: readonly string[]): void {
  map.set(line, [...(map.get(line) ?? []), ...added]);
}

/** Lines before and after a statement, and whether it moves to the right by one column. */
function wrapped({
  number,
  of,
}: ProbedStatement): [head: string[], tail: string[], shift: boolean] {
  const [open, close] = [marking(number, '('), marking(number, ')')];
  switch (of) {
    case 'print':
      return [[open], [close], false];
    case 'expression': {
      const value = `konspekt_value_${number}`;
      const echo = `if ${value} is not None: print("\\x1d${number}=" + repr(${value}), end="")`;
      return [[open, `${value} = (`], [')', echo, close], false];
    }
    case 'exception': {
      const error = `konspekt_error_${number}`;
      const name = `type(${error}).__name__ + ": " + str(${error})`;
      const told = ` print("\\x1d${number}!" + ${name}, end="")`;
      return [[open, 'try:'], [`except Exception as ${error}:`, told, close], true];
    }
  }
}

function marking(number: number, sign: string): string {
  return `print("\\x1d${number}${sign}", end="")`;
}

interface OpenSection {
  printed: string;
  value: string | null;
  raised: string | null;
}

/** Reads what a probed program printed. */
export function readProbed(stdout: string): ProbedOutput {
  const sections = new Map<number, Section[]>();
  // Statements of several tasks may be under way at once: what is printed meanwhile counts for each.
  const open = new Map<number, OpenSection>();
  let all = '';
  let start = 0;
  const close = (number: number): void => {
    const section = open.get(number);
    if (section) sections.set(number, [...(sections.get(number) ?? []), section]);
    open.delete(number);
  };
  for (const piece of stdout.split(new RegExp(`(?=${begin}\\d+[(=!)])`, 'u'))) {
    const [whole = '', digits = '', sign = ''] = mark.exec(piece) ?? [];
    const [number, text] = [Number(digits), piece.slice(whole.length)];
    const section = open.get(number);
    if (sign === '=' && section) section.value = text;
    else if (sign === '!' && section) section.raised = text;
    else {
      if (sign === '(' && number === ownStart) start = all.length;
      else if (sign !== '') close(number);
      if (sign === '(' && number !== ownStart) {
        open.set(number, { printed: '', value: null, raised: null });
      }
      all += text;
      for (const each of open.values()) each.printed += text;
    }
  }
  return { all, own: all.slice(start), sections };
}
