import { Fault } from '../translate/1-resolve/fault.ts';

/** What CPython says of the inside of a string literal; null when there is nothing to say. */
export function stringFault(
  literal: string,
  prefix: string,
  line: number,
  column: number,
): Fault | null {
  const kind = prefix.toLowerCase();
  if (kind.includes('f')) return formattedFault(literal, line, column);
  if (kind.includes('b') && /[^\0-\x7f]/.test(literal))
    return new Fault('bytes can only contain ASCII literal characters', line, column);
  if (kind.includes('r')) return null;
  return kind.includes('b')
    ? bytesFault(literal, line, column)
    : escapeFault(literal, line, column);
}

/** How many digits each escape needs, and what it looks like. */
const escapes: Readonly<Record<string, readonly [digits: number, look: string]>> = {
  x: [2, '\\xXX'],
  u: [4, '\\uXXXX'],
  U: [8, '\\UXXXXXXXX'],
};

function escapeFault(literal: string, line: number, column: number): Fault | null {
  for (const found of literal.matchAll(/\\([\s\S])([\da-fA-F]*)/g)) {
    const escape = Object.hasOwn(escapes, found[1] ?? '') ? escapes[found[1] ?? ''] : undefined;
    if (!escape) continue;
    const [digits, look] = escape;
    const given = found[2]?.length ?? 0;
    if (given >= digits) continue;
    const start = utf8Length(literal.slice(0, found.index));
    const words = `can't decode bytes in position ${start}-${start + 1 + given}: truncated ${look} escape`;
    return new Fault(`(unicode error) 'unicodeescape' codec ${words}`, line, column);
  }
  return null;
}

function utf8Length(text: string): number {
  let length = 0;
  for (const char of text) {
    const point = char.codePointAt(0) ?? 0;
    length += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return length;
}

function bytesFault(literal: string, line: number, column: number): Fault | null {
  for (const found of literal.matchAll(/\\([\s\S])([\da-fA-F]*)/g)) {
    if (found[1] !== 'x' || (found[2]?.length ?? 0) >= 2) continue;
    return new Fault(`(value error) invalid \\x escape at position ${found.index}`, line, column);
  }
  return null;
}

/** Braces that open or close nothing; conversions that do not exist. */
function formattedFault(literal: string, line: number, column: number): Fault | null {
  let depth = 0;
  for (let at = 0; at < literal.length; at++) {
    const char = literal[at];
    if (depth === 0 && (char === '{' || char === '}') && literal[at + 1] === char) {
      at += 1;
      continue;
    }
    if (char === '{') depth += 1;
    if (char !== '}') continue;
    if (depth === 0) return new Fault("f-string: single '}' is not allowed", line, column);
    depth -= 1;
  }
  if (depth > 0) return new Fault("f-string: expecting '}'", line, column);
  const conversion = /\{[^{}!=]*!(?!=)\s*(\w*)/.exec(literal);
  if (!conversion || ['s', 'r', 'a'].includes(conversion[1] ?? '')) return null;
  const name = conversion[1] === '' ? '' : ` '${conversion[1] ?? ''}'`;
  const words =
    name === ''
      ? 'f-string: missing conversion character'
      : `f-string: invalid conversion character${name}: expected 's', 'r', or 'a'`;
  return new Fault(words, line, column);
}
