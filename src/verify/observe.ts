import type { Example, TrailingOutput } from '../examples/example.ts';
import type { Weather } from '../runtime/host.ts';
import type { Transcript } from '../run/transcript.ts';
import type { Translation } from '../translate/translation.ts';
import { printedText } from './output-lines.ts';
import { mayBorrowOutput, probedProgram, readProbed } from './probe.ts';
import type { ProbedStatement, Section } from './probe.ts';
import type { Runs } from './runs.ts';

/** One run of an example in one weather, and who printed what. */
export interface Observation {
  readonly transcript: Transcript;
  /** What a reader of the terminal sees, without what borrowed code printed: with and without stderr. */
  readonly views: readonly string[];
  /** The program that printed it, and all that it printed: what the reference is compared with. */
  readonly program: string;
  readonly raw: Transcript;
  /** Executions of probed statements by number; null when nothing could be told apart. */
  readonly sections: ReadonlyMap<number, readonly Section[]> | null;
}

/** Runs an example. Its own text runs as the page shows it; a probed copy tells its statements apart. */
export async function observe(
  example: Example,
  translation: Translation,
  runs: Runs,
  weather: Partial<Weather> = {},
): Promise<Observation> {
  const stdin = example.directive.stdin ?? '';
  const statements = await probedStatements(example, runs);
  const plain = async (): Promise<Observation> =>
    wholeOutput(example, await runs.run(translation, stdin, weather));
  if (statements.length === 0 && !mayBorrowOutput(example)) return plain();
  const program = probedProgram(example, statements);
  const probe = await runs.translate(program);
  if (!('typescript' in probe)) return plain();
  const raw = await runs.run(probe, stdin, weather);
  const { all, own, sections } = readProbed(raw.stdout);
  // A session goes on after an exception, and so does a line that records one: there the probe is what runs.
  if (example.session !== null || statements.some(({ of }) => of === 'exception')) {
    const transcript = { ...raw, stdout: all, events: withoutMarks(raw) };
    return { transcript, views: [withTraceback(transcript, own)], program, raw, sections };
  }
  const observed = await plain();
  const { transcript } = observed;
  if (transcript.stdout !== all) return observed;
  if (all !== own)
    return { ...observed, views: [withTraceback(transcript, own)], program, raw, sections };
  return { ...observed, sections };
}

function wholeOutput(example: Example, transcript: Transcript): Observation {
  const views = new Set([printedText(transcript, 'stdout'), printedText(transcript, 'both')]);
  // Who declares an exception need not record it.
  if (example.directive.error) views.add(transcript.stdout);
  return {
    transcript,
    views: [...views],
    program: example.program,
    raw: transcript,
    sections: null,
  };
}

function withTraceback(transcript: Transcript, stdout: string): string {
  return printedText({ ...transcript, stdout }, 'stdout');
}

function withoutMarks({ events }: Transcript): Transcript['events'] {
  return events.filter(({ stream, text }) => stream !== 'stdout' || !text.startsWith('\u001d'));
}

/** The statements to tell apart: those with an output at the end of their line, or the steps of a session. */
async function probedStatements(example: Example, runs: Runs): Promise<ProbedStatement[]> {
  const { session, trailing } = example;
  if (session === null)
    return trailing.flatMap((output, index) => probed(example, output, index + 1));
  const steps = session.map(async ({ programLine, source, expected }, index) => ({
    number: index + 1,
    start: programLine,
    end: programLine + source.split('\n').length - 1,
    of: await stepKind(source, expected, runs),
  }));
  return Promise.all(steps);
}

async function stepKind(
  source: string,
  expected: string,
  runs: Runs,
): Promise<TrailingOutput['of']> {
  if (/^Traceback \(most recent call last\):/mu.test(expected)) return 'exception';
  const isExpression = 'typescript' in (await runs.translate(`value = (\n${source}\n)\n`));
  return isExpression ? 'expression' : 'print';
}

function probed(example: Example, output: TrailingOutput, number: number): ProbedStatement[] {
  const { programLines, program } = example;
  const { programLine: start, line, statementLine } = output;
  const isTop = /^\S/u.test(program.split('\n')[start - 1] ?? '');
  // Catching an exception inside of a function would change what its caller sees.
  if (output.of === 'exception' && !isTop) return [];
  const at = programLines.indexOf(line);
  const end = at >= 0 ? at + 1 : start + Math.max(0, line - statementLine);
  return [{ number, start, end, of: output.of }];
}
