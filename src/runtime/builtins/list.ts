import { iter } from '../iteration/iter.ts';
import { registerType } from '../objects/class-info.ts';
import { createNative } from '../classes/create.ts';
import { listSpecials } from '../specials/sequences.ts';
import { codePoints } from '../text/code-points.ts';
import { listMethods } from '../values/list-methods.ts';

function callList<T = never>(): T[];
function callList<K>(items: ReadonlyMap<K, unknown>): K[];
function callList<T>(items: Iterable<T>): T[];
function callList(items: unknown): unknown[];
function callList(items?: unknown): unknown[] {
  if (items === undefined) return [];
  if (typeof items === 'string') return codePoints(items);
  return Array.isArray(items) ? (Array.prototype.slice.call(items) as unknown[]) : [...iter(items)];
}

/** Python's list(items): a new list. Also the type, with its methods: `list.pop(xs)`. */
export const list = registerType(Object.assign(callList, listMethods), 'list', {
  instances: [Array],
  methods: listMethods,
  specials: () => listSpecials,
  create: (type) => createNative(Array, type),
});
