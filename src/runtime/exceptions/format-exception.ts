import { suggest } from '../calls/suggest.ts';
import { fullTypeName } from '../objects/type-name.ts';
import { dir } from '../attributes/dir.ts';
import { str } from '../format/str.ts';
import { BaseException } from './base-exception.ts';
import { AttributeError } from './builtin.ts';
import { BaseExceptionGroup } from './exception-group.ts';
import { messageOf } from './message-of.ts';

/** Gives the lines of an exception's stack as a traceback shows them: `  File "main.py", line 3, in f\n    …\n`. */
export type Frames = (error: BaseException) => string;

/**
 * Was the exception raised while the program handled its `__context__`? That is the exception that was caught last
 * before it was made; only who knows the stacks and the `catch` blocks can tell whether it still was being handled.
 */
export type Handling = (error: BaseException, context: BaseException) => boolean;

const causeText = '\nThe above exception was the direct cause of the following exception:\n\n';
const contextText = '\nDuring handling of the above exception, another exception occurred:\n\n';
const header = 'Traceback (most recent call last):\n';
/** CPython prints so many members of a group, so deep. */
const widest = 15;
const deepest = 10;

/** The traceback of an uncaught exception as CPython prints it (Lib/traceback.py), with a newline at the end. */
export function formatException(
  error: BaseException,
  frames: Frames,
  handling: Handling = () => false,
): string {
  return new Formatter(frames, handling).chain(error, 0).join('');
}

class Formatter {
  readonly #frames: Frames;
  readonly #handling: Handling;
  readonly #seen = new Set<BaseException>();

  constructor(frames: Frames, handling: Handling) {
    this.#frames = frames;
    this.#handling = handling;
  }

  /** Lines of the exception, those that led to it first. */
  chain(error: BaseException, depth: number): string[] {
    this.#seen.add(error);
    const earlier = this.#earlier(error);
    const before = earlier
      ? [...this.chain(earlier.error, depth), ...indented([earlier.text], depth)]
      : [];
    return [...before, ...this.#one(error, depth)];
  }

  #earlier(error: BaseException): { error: BaseException; text: string } | undefined {
    const cause = error.__cause__;
    if (cause instanceof BaseException && !this.#seen.has(cause))
      return { error: cause, text: causeText };
    const context = error.__context__;
    if (context === null || error.__suppress_context__ || this.#seen.has(context)) return undefined;
    return this.#handling(error, context) ? { error: context, text: contextText } : undefined;
  }

  #one(error: BaseException, depth: number): string[] {
    if (!(error instanceof BaseExceptionGroup)) {
      const stack = this.#frames(error);
      return indented([...(stack === '' ? [] : [header, stack]), ...exceptionLines(error)], depth);
    }
    return this.#group(error, depth);
  }

  #group(group: BaseExceptionGroup, depth: number): string[] {
    const inner = Math.max(depth, 1);
    const stack = this.#frames(group);
    const title = `${'  '.repeat(inner)}${depth === 0 ? '+ ' : '| '}Exception Group ${header}`;
    const lines = stack === '' ? [] : [title, ...indented([stack], inner)];
    lines.push(...indented(exceptionLines(group), inner));
    if (inner > deepest)
      return [...lines, ...indented([`... (max_group_depth is ${deepest})\n`], inner)];
    return [...lines, ...this.#members(group, inner)];
  }

  #members(group: BaseExceptionGroup, depth: number): string[] {
    const pad = '  '.repeat(depth);
    const members = [...group.exceptions];
    const shown = members.slice(0, widest);
    const lines = shown.flatMap((member, i) => {
      const start = i === 0 ? '+-' : '  ';
      return [
        `${pad}${start}+---------------- ${i + 1} ----------------\n`,
        ...this.chain(member, depth + 1),
      ];
    });
    if (members.length > widest) {
      const more = members.length - widest;
      lines.push(`${pad}  +---------------- ... ----------------\n`);
      lines.push(...indented([`and ${more} more exception${more === 1 ? '' : 's'}\n`], depth + 1));
    }
    const last = shown.at(-1);
    // A nested group at the end has already drawn the closing line.
    const closed = last instanceof BaseExceptionGroup && members.length <= widest;
    return closed ? lines : [...lines, `${pad}  +------------------------------------\n`];
  }
}

/** Text under a group: every line behind a bar. */
function indented(parts: readonly string[], depth: number): string[] {
  if (depth === 0) return [...parts];
  const pad = `${'  '.repeat(depth)}| `;
  return parts.map((part) => part.replace(/^[^\n]*\n/gm, (line) => pad + line));
}

/** `ValueError: text`, then the notes. */
export function exceptionLines(error: BaseException): string[] {
  const text = messageOf(error) + suggestion(error);
  const name = exceptionName(error);
  const notes = (error.__notes__ ?? []).map((note) => `${str(note)}\n`);
  return [text === '' ? `${name}\n` : `${name}: ${text}\n`, ...notes];
}

/** The type as tracebacks name it: with its module, unless that is builtins or the program itself. */
export function exceptionName(error: BaseException): string {
  return fullTypeName(error);
}

function suggestion(error: BaseException): string {
  if (
    !(error instanceof AttributeError) ||
    typeof error.name$ !== 'string' ||
    error.obj === undefined
  )
    return '';
  const meant = suggest(error.name$, dir(error.obj));
  return meant === undefined ? '' : `. Did you mean: '${meant}'?`;
}
