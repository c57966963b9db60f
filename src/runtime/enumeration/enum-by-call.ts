import { findOnClass } from '../attributes/find-on-class.ts';
import type { Keywords } from '../calls/keywords.ts';
import { getItem } from '../operators/get-item.ts';
import { iter } from '../iteration/iter.ts';
import { callFunction } from '../calls/call-function.ts';
import type { Callable } from '../objects/bound-method.ts';
import { classInfo } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { EnumDict } from './enum-dict.ts';
import { makeEnum } from './make-class.ts';

/** `Enum("Animal", "CAT DOG")`: names in a text or a list, pairs, or a mapping; keywords start, module, qualname, type. */
export function enumByCall(
  type: PythonType,
  name: string,
  names: unknown,
  options: Keywords,
): PythonType {
  const bases = options['type'] ? [options['type'] as PythonType, type] : [type];
  const body = new EnumDict(name, bases);
  for (const [member, value] of members(type, names, options['start'] ?? 1))
    body.define(member, value);
  if (typeof options['module'] === 'string') body.define('__module__', options['module']);
  if (typeof options['qualname'] === 'string') body.define('__qualname__', options['qualname']);
  const metaclass = classInfo(type).metaclass ?? type;
  return makeEnum(metaclass, name, bases, body, { boundary: options['boundary'] });
}

function members(type: PythonType, given: unknown, start: unknown): [string, unknown][] {
  if (given === null || given === undefined) return [];
  const names = typeof given === 'string' ? given.split(/[,\s]+/).filter(Boolean) : given;
  const items: unknown[] = [...iter(names)];
  if (Array.isArray(names) && typeof items[0] === 'string')
    return numbered(type, items as string[], start);
  return items.map((item): [string, unknown] => {
    if (typeof item === 'string') return [item, getItem(names, item)];
    const [name, value] = [...iter(item)];
    return [String(name), value];
  });
}

function numbered(type: PythonType, names: readonly string[], start: unknown): [string, unknown][] {
  const generate = findOnClass(type, '_generate_next_value_')?.descriptor.value as Callable;
  const last: unknown[] = [];
  return names.map((name, count) => {
    const value = callFunction(generate, [name, start, count, [...last]], {});
    last.push(value);
    return [name, value];
  });
}
