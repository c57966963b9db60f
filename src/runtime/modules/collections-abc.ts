import { classOrder } from '../classes/class-order.ts';
import { addVirtualSubclasses } from '../classes/is-instance.ts';
import { PythonObject } from '../classes/object.ts';
import { classInfo, registerType } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { entryOf } from '../objects/entry-of.ts';

export const __name__ = 'collections.abc';

const sequences = ['str', 'list', 'tuple', 'range', 'bytes', 'bytearray', 'deque'];
const sets = ['set', 'frozenset', 'dict_keys', 'dict_items'];
const mappings = ['dict', 'defaultdict', 'OrderedDict', 'Counter', 'ChainMap'];
const containers = [...sequences, ...sets, ...mappings, 'dict_values'];
const iterators = [
  'generator',
  'list_iterator',
  'str_iterator',
  'tuple_iterator',
  'set_iterator',
  'dict_keyiterator',
  'range_iterator',
  'map',
  'filter',
  'zip',
  'enumerate',
  'reversed',
  'iterator',
  'callable_iterator',
];
const unhashable = [
  'list',
  'dict',
  'set',
  'bytearray',
  'deque',
  'defaultdict',
  'Counter',
  'OrderedDict',
];

interface Rule {
  /** Builtin types that belong to it. */
  readonly names: readonly string[];
  /** A class of the program belongs to it when it has all these methods. */
  readonly methods: readonly string[];
}

const rules: Readonly<Record<string, Rule>> = {
  Iterable: { names: [...containers, ...iterators], methods: ['__iter__'] },
  Iterator: { names: iterators, methods: ['__iter__', '__next__'] },
  Generator: { names: ['generator'], methods: ['__iter__', '__next__', 'send', 'throw', 'close'] },
  Sized: { names: containers, methods: ['__len__'] },
  Container: { names: containers, methods: ['__contains__'] },
  Collection: { names: containers, methods: ['__len__', '__iter__', '__contains__'] },
  Reversible: { names: [...sequences, ...mappings], methods: ['__iter__', '__reversed__'] },
  Sequence: { names: sequences, methods: [] },
  MutableSequence: { names: ['list', 'bytearray', 'deque'], methods: [] },
  Set: { names: sets, methods: [] },
  MutableSet: { names: ['set'], methods: [] },
  Mapping: { names: mappings, methods: [] },
  MutableMapping: { names: mappings, methods: [] },
  Callable: {
    names: ['function', 'method', 'builtin_function_or_method', 'type'],
    methods: ['__call__'],
  },
  Awaitable: { names: ['coroutine'], methods: ['__await__'] },
  Coroutine: { names: ['coroutine'], methods: ['__await__', 'send', 'throw', 'close'] },
  AsyncIterable: { names: ['async_generator'], methods: ['__aiter__'] },
  AsyncIterator: { names: ['async_generator'], methods: ['__aiter__', '__anext__'] },
};

/** An abstract class that knows its subclasses by their methods (Lib/_collections_abc.py). */
function abstractClass(name: string): typeof PythonObject {
  const type = { [name]: class extends PythonObject {} }[name];
  if (!type) throw new Error(name);
  registerType(type, name, { module: 'collections.abc', builtin: false });
  addVirtualSubclasses(type, (one, derived) =>
    name === 'Hashable' ? hasHash(derived) : belongs(one, name),
  );
  return type;
}

/** The first class in the order that says something about `__hash__` decides: `__eq__` without it says no. */
function hasHash(type: PythonType): boolean {
  for (const one of classOrder(type)) {
    const { builtin, name } = classInfo(one);
    if (builtin) return !unhashable.includes(name);
    const places = [one.prototype as object, one];
    const said = places.find((place) => Object.hasOwn(place, '__hash__'));
    if (said) return Reflect.get(said, '__hash__') !== null;
    if (places.some((place) => Object.hasOwn(place, '__eq__'))) return false;
  }
  return true;
}

function belongs(type: PythonType, name: string): boolean {
  const own = classInfo(type);
  const prototype = type.prototype as Record<string, unknown> | undefined;
  const rule = entryOf(rules, name);
  if (!rule) return false;
  if (own.builtin && rule.names.includes(own.name)) return true;
  return (
    rule.methods.length > 0 &&
    rule.methods.every((method) => typeof prototype?.[method] === 'function')
  );
}

export const AsyncIterable = abstractClass('AsyncIterable');
export const AsyncIterator = abstractClass('AsyncIterator');
export const Awaitable = abstractClass('Awaitable');
export const Callable = abstractClass('Callable');
export const Collection = abstractClass('Collection');
export const Container = abstractClass('Container');
export const Coroutine = abstractClass('Coroutine');
export const Generator = abstractClass('Generator');
export const Hashable = abstractClass('Hashable');
export const Iterable = abstractClass('Iterable');
export const Iterator = abstractClass('Iterator');
export const Mapping = abstractClass('Mapping');
export const MutableMapping = abstractClass('MutableMapping');
export const MutableSequence = abstractClass('MutableSequence');
export const MutableSet = abstractClass('MutableSet');
export const Reversible = abstractClass('Reversible');
export const Sequence = abstractClass('Sequence');
export const Set = abstractClass('Set');
export const Sized = abstractClass('Sized');
