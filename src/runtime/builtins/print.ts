import { TypeError } from '../exceptions/builtin.ts';
import { isKeywords } from '../calls/keywords.ts';
import { truthy } from '../compare/truthy.ts';
import { str } from '../format/str.ts';
import { getAttr } from '../attributes/get-attr.ts';
import { call } from '../calls/call.ts';
import { host } from '../host.ts';
import { typeName } from '../objects/type-name.ts';

export interface PrintOptions {
  readonly sep?: string | null;
  readonly end?: string | null;
  /** An object with `write`; standard output when missing or None. */
  readonly file?: unknown;
  readonly flush?: unknown;
}

/** Python's print(*values, sep, end, file, flush): the keywords come last, as one object. Raises TypeError. */
export function print(...values: unknown[]): null {
  const last = values.at(-1);
  if (!isKeywords(last)) {
    host().write('stdout', `${joined(values, ' ')}\n`);
    return null;
  }
  values.pop();
  const sep = textOption(last, 'sep', ' ');
  const end = textOption(last, 'end', '\n');
  const file = last['file'] ?? null;
  checkNames(last);
  if (file === null) host().write('stdout', joined(values, sep) + end);
  else writeTo(file, values, sep, end, truthy(last['flush'] ?? false));
  return null;
}

function joined(values: readonly unknown[], sep: string): string {
  if (values.length === 1) return str(values[0]);
  let text = '';
  for (let i = 0; i < values.length; i++) text += i === 0 ? str(values[i]) : sep + str(values[i]);
  return text;
}

function textOption(
  options: Readonly<Record<string, unknown>>,
  name: string,
  absent: string,
): string {
  const value = options[name] ?? absent;
  if (typeof value === 'string') return value;
  throw new TypeError(`${name} must be None or a string, not ${typeName(value)}`);
}

function checkNames(options: Readonly<Record<string, unknown>>): void {
  for (const name of Object.keys(options)) {
    if (!['sep', 'end', 'file', 'flush'].includes(name)) {
      throw new TypeError(`print() got an unexpected keyword argument '${name}'`);
    }
  }
}

/** CPython writes every piece on its own, which an object with `write` can see. */
function writeTo(
  file: unknown,
  values: readonly unknown[],
  sep: string,
  end: string,
  flush: boolean,
): void {
  const write = getAttr(file, 'write');
  values.forEach((value, i) => {
    if (i > 0) call(write, [sep]);
    call(write, [str(value)]);
  });
  call(write, [end]);
  if (flush) call(getAttr(file, 'flush'), []);
}
