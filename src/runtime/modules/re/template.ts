import { IndexError } from '../../exceptions/builtin.ts';
import { repr } from '../../format/repr.ts';
import type { Match } from './match.ts';
import { Tokenizer } from './tokenizer.ts';

/** A replacement text: pieces of text, and numbers of groups. */
export type Template = readonly (string | number)[];

const escapes: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
};

/** Parses `\1`, `\g<name>`, `\n` of a replacement (parse_template of Lib/re/_parser.py). Raises PatternError, IndexError. */
export function parseTemplate(
  text: string,
  groups: number,
  names: ReadonlyMap<string, number>,
): Template {
  if (!text.includes('\\')) return text === '' ? [] : [text];
  const source = new Tokenizer(text);
  const template: (string | number)[] = [];
  const group = (index: number, offset: number): number => {
    if (index > groups) throw source.error(`invalid group reference ${index}`, offset);
    return index;
  };
  for (let token = source.get(); token !== null; token = source.get()) {
    if (!token.startsWith('\\')) template.push(token);
    else if (token === '\\g') template.push(namedGroup(source, names, group));
    else if (/^\\[0-9]$/.test(token)) template.push(numbered(source, token, group));
    else template.push(escaped(source, token));
  }
  return template;
}

type CheckGroup = (index: number, offset: number) => number;

function namedGroup(
  source: Tokenizer,
  names: ReadonlyMap<string, number>,
  group: CheckGroup,
): number {
  if (!source.match('<')) throw source.error('missing <');
  const name = source.getUntil('>', 'group name');
  if (/^[0-9]+$/.test(name)) return group(Number(name), name.length + 1);
  source.checkGroupName(name, 1);
  const index = names.get(name);
  if (index === undefined) throw new IndexError(`unknown group name ${repr(name)}`);
  return group(index, name.length + 1);
}

function numbered(source: Tokenizer, start: string, group: CheckGroup): string | number {
  let token = start;
  if (token === '\\0') {
    token += source.getWhile(2, /^[0-7]$/);
    return String.fromCharCode(Number.parseInt(token.slice(1), 8) & 0xff);
  }
  if (/^[0-9]$/.test(source.next ?? '')) {
    token += source.get() ?? '';
    if (/^\\[0-7]{2}$/.test(token) && /^[0-7]$/.test(source.next ?? '')) {
      token += source.get() ?? '';
      const code = Number.parseInt(token.slice(1), 8);
      if (code <= 0o377) return String.fromCharCode(code);
      throw source.error(`octal escape value ${token} outside of range 0-0o377`, token.length);
    }
  }
  return group(Number(token.slice(1)), token.length - 1);
}

function escaped(source: Tokenizer, token: string): string {
  const known = escapes[token.slice(1)];
  if (known !== undefined) return known;
  if (/^\\[a-zA-Z]$/.test(token)) throw source.error(`bad escape ${token}`, token.length);
  return token;
}

/** The replacement for one match; a group that took no part is empty. */
export function fill(template: Template, match: Match): string {
  return template
    .map((part) => (typeof part === 'string' ? part : (match.text(part) ?? '')))
    .join('');
}
