import { takePythonKeywords } from '../calls/python-keywords.ts';
import { registerType } from '../objects/class-info.ts';
import { createNative } from '../classes/create.ts';
import { dictSpecials } from '../specials/mappings.ts';
import { dictMethods } from '../values/dict-methods.ts';
import { Dict } from '../values/dict.ts';
import { DictItems, DictKeys, DictValues } from '../values/dict-views.ts';
import { fillDict } from '../values/dict-fill.ts';

function callDict<K = never, V = never>(): Map<K, V>;
function callDict<V>(keywords: Readonly<Record<string, V>>): Map<string, V>;
function callDict<K, V>(items: ReadonlyMap<K, V> | Iterable<readonly [K, V]>): Map<K, V>;
function callDict(...sources: unknown[]): Map<unknown, unknown>;
function callDict(...sources: unknown[]): Map<unknown, unknown> {
  const d = new Dict();
  fillDict(d, sources);
  return d;
}

/** The dict display `{k: v, …}` with Python's key equality. */
function of<K, V>(...entries: (readonly [K, V])[]): Map<K, V> {
  return new Dict<K, V>(entries);
}

/** Python's dict(…): keywords come last, as one object; `dict.of([k, v])` for a display. Also the type. */
export const dict = takePythonKeywords(
  registerType(Object.assign(callDict, { of }, dictMethods), 'dict', {
    instances: [Map, Dict],
    methods: dictMethods,
    specials: () => dictSpecials,
    create: (type) => createNative(Dict, type),
  }),
);

const viewMethods = {
  isdisjoint(view: Iterable<unknown>, other: Iterable<unknown>): boolean {
    for (const x of other) if ((view as DictKeys).has(x)) return false;
    return true;
  },
};

registerType(DictKeys, 'dict_keys', { methods: viewMethods });
registerType(DictItems, 'dict_items', { methods: viewMethods });
registerType(DictValues, 'dict_values');
