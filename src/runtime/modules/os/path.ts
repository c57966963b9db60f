import { named } from '../../builtins/parameters.ts';
import { TypeError, ValueError } from '../../exceptions/builtin.ts';
import { iter } from '../../iteration/iter.ts';
import { typeName } from '../../objects/type-name.ts';
import { asTuple } from '../../values/tuple.ts';
import type { Tuple } from '../../values/tuple.ts';

// What Lib/posixpath.py does with the texts of paths. No file is looked at.

export const __name__ = 'posixpath';
export const sep = '/';
export const altsep = null;
export const extsep = '.';
export const pardir = '..';
export const curdir = '.';
export const pathsep = ':';
export const devnull = '/dev/null';
export const defpath = '/bin:/usr/bin';

function textOf(path: unknown): string {
  if (typeof path === 'string') return path;
  throw new TypeError(`expected str, bytes or os.PathLike object, not ${typeName(path)}`);
}

export const fspath = (path: unknown): string => textOf(path);
export const isabs = (path: unknown): boolean => textOf(path).startsWith('/');
export const normcase = (path: unknown): string => textOf(path);

export function join(first: unknown, ...others: unknown[]): string {
  let path = textOf(first);
  for (const other of others) {
    const part = textOf(other);
    if (part.startsWith('/') || path === '') path = part;
    else path += path.endsWith('/') ? part : `/${part}`;
  }
  return path;
}

/** The folder, without slashes at its end unless it is nothing else, and the last part. */
export function split(path: unknown): Tuple<string> {
  const text = textOf(path);
  const at = text.lastIndexOf('/') + 1;
  const head = text.slice(0, at);
  const folder = /^\/*$/.test(head) ? head : head.replace(/\/+$/, '');
  return asTuple([folder, text.slice(at)]) as Tuple<string>;
}

export const dirname = (path: unknown): string => split(path)[0] ?? '';
export const basename = (path: unknown): string => split(path)[1] ?? '';

/** All but the ending, and the ending with its dot. */
export function splitext(path: unknown): Tuple<string> {
  const text = textOf(path);
  const name = text.slice(text.lastIndexOf('/') + 1);
  const at = name.lastIndexOf('.');
  const has = at > 0 && /[^.]/.test(name.slice(0, at));
  const length = has ? text.length - name.length + at : text.length;
  return asTuple([text.slice(0, length), text.slice(length)]) as Tuple<string>;
}

export const splitdrive = (path: unknown): Tuple<string> =>
  asTuple(['', textOf(path)]) as Tuple<string>;

export function normpath(path: unknown): string {
  const text = textOf(path);
  if (text === '') return '.';
  const root = /^\/\/(?!\/)/.test(text) ? '//' : text.startsWith('/') ? '/' : '';
  const parts: string[] = [];
  for (const part of text.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..' || (root === '' && parts.length === 0) || parts.at(-1) === '..')
      parts.push(part);
    else parts.pop();
  }
  return root + parts.join('/') || '.';
}

/** The longest beginning that all texts share. */
export function commonprefix(paths: unknown): string {
  const [first, ...others] = [...iter(paths)].map(textOf);
  if (first === undefined) return '';
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, length);
}

/** The longest folder that all paths share. Raises ValueError. */
export function commonpath(paths: unknown): string {
  const texts = [...iter(paths)].map(textOf);
  if (texts.length === 0) throw new ValueError('commonpath() arg is an empty sequence');
  const absolute = texts.filter((text) => text.startsWith('/')).length;
  if (absolute > 0 && absolute < texts.length)
    throw new ValueError("Can't mix absolute and relative paths");
  const rows = texts.map((text) => text.split('/').filter((part) => part !== '' && part !== '.'));
  const [first = [], ...others] = rows;
  let count = 0;
  while (count < first.length && others.every((row) => row[count] === first[count])) count += 1;
  return (absolute > 0 ? '/' : '') + first.slice(0, count).join('/');
}

/** The way from `start` to a path, both absolute or both relative. Raises ValueError. */
export function relpath(...args: unknown[]): string {
  const [path, start = '.'] = named('relpath', ['path', 'start'], args);
  if (textOf(path) === '') throw new ValueError('no path specified');
  const parts = (text: string): string[] =>
    normpath(text)
      .split('/')
      .filter((part) => part !== '' && part !== '.');
  if (isabs(path) !== isabs(start)) throw new ValueError('one path is absolute, the other is not');
  const [to, from] = [parts(textOf(path)), parts(textOf(start))];
  let shared = 0;
  while (shared < Math.min(to.length, from.length) && to[shared] === from[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/') || '.';
}
