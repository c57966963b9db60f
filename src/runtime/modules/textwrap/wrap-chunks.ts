import { codePoints } from '../../text/code-points.ts';

/** How paragraphs are to be wrapped. */
export interface Wrapping {
  readonly width: number;
  readonly initialIndent: string;
  readonly subsequentIndent: string;
  readonly breakLongWords: boolean;
  readonly dropWhitespace: boolean;
  readonly breakOnHyphens: boolean;
  readonly maxLines: number | null;
  readonly placeholder: string;
}

type Chunk = readonly string[];

const isBlank = (chunk: Chunk | undefined): boolean =>
  chunk !== undefined && chunk.join('').trim() === '';
const lengthOf = (chunks: readonly Chunk[]): number =>
  chunks.reduce((sum, chunk) => sum + chunk.length, 0);
const textOf = (chunks: readonly Chunk[]): string => chunks.map((chunk) => chunk.join('')).join('');

/** Fills lines with chunks: _wrap_chunks of CPython's Lib/textwrap.py. */
export function wrapChunks(all: readonly Chunk[], style: Wrapping): string[] {
  const rest = [...all];
  const lines: string[] = [];
  while (rest.length > 0) {
    const indent = lines.length > 0 ? style.subsequentIndent : style.initialIndent;
    const width = style.width - codePoints(indent).length;
    if (style.dropWhitespace && isBlank(rest[0]) && lines.length > 0) rest.shift();
    const line = takeLine(rest, width, style);
    if (style.dropWhitespace && isBlank(line.at(-1))) line.pop();
    if (line.length === 0) continue;
    if (fitsLimit(lines, line, rest, width, style)) lines.push(indent + textOf(line));
    else {
      shorten(lines, line, indent, width, style);
      return lines;
    }
  }
  return lines;
}

function takeLine(rest: Chunk[], width: number, style: Wrapping): Chunk[] {
  const line: Chunk[] = [];
  let length = 0;
  for (let next = rest[0]; next && length + next.length <= width; next = rest[0]) {
    line.push(next);
    length += next.length;
    rest.shift();
  }
  const next = rest[0];
  if (next && next.length > width) breakLong(rest, next, line, length, width, style);
  return line;
}

/** A word that fits on no line. */
function breakLong(
  rest: Chunk[],
  chunk: Chunk,
  line: Chunk[],
  length: number,
  width: number,
  style: Wrapping,
): void {
  const room = width < 1 ? 1 : width - length;
  if (!style.breakLongWords || room <= 0) {
    if (line.length === 0) {
      line.push(chunk);
      rest.shift();
    }
    return;
  }
  let end = room;
  if (style.breakOnHyphens && chunk.length > room) {
    const hyphen = chunk.slice(0, room).lastIndexOf('-');
    if (hyphen > 0 && chunk.slice(0, hyphen).some((c) => c !== '-')) end = hyphen + 1;
  }
  line.push(chunk.slice(0, end));
  rest[0] = chunk.slice(end);
}

function fitsLimit(
  lines: readonly string[],
  line: readonly Chunk[],
  rest: readonly Chunk[],
  width: number,
  style: Wrapping,
): boolean {
  if (style.maxLines === null || lines.length + 1 < style.maxLines) return true;
  const isLast =
    rest.length === 0 || (style.dropWhitespace && rest.length === 1 && isBlank(rest[0]));
  return isLast && lengthOf(line) <= width;
}

/** Ends the last line that is allowed with the placeholder. */
function shorten(
  lines: string[],
  line: Chunk[],
  indent: string,
  width: number,
  style: Wrapping,
): void {
  const mark = codePoints(style.placeholder);
  for (; line.length > 0; line.pop()) {
    if (!isBlank(line.at(-1)) && lengthOf(line) + mark.length <= width) {
      lines.push(indent + textOf([...line, mark]));
      return;
    }
  }
  const last = lines.at(-1)?.trimEnd();
  if (last !== undefined && codePoints(last).length + mark.length <= style.width) {
    lines[lines.length - 1] = last + style.placeholder;
  } else lines.push(indent + style.placeholder.trimStart());
}
