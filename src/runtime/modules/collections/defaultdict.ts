import { KeyError, TypeError } from '../../exceptions/builtin.ts';
import { call, callable } from '../../calls/call.ts';
import { isKeywords } from '../../calls/keywords.ts';
import { takePythonKeywords } from '../../calls/python-keywords.ts';
import { repr } from '../../format/repr.ts';
import { typeOf } from '../../objects/type-of.ts';
import { builtinType, classInfo, registerType } from '../../objects/class-info.ts';
import { Dict } from '../../values/dict.ts';
import { fillDict } from '../../values/dict-fill.ts';

type Factory<V> = (() => V) | null;

/** A dict that makes the values of missing keys. */
export class DefaultDict<K = unknown, V = unknown> extends Dict<K, V> {
  default_factory: Factory<V> = null;

  __init__(factory: unknown = null, ...sources: unknown[]): null {
    if (isKeywords(factory)) return this.__init__(null, factory);
    if (factory !== null && !callable(factory)) {
      throw new TypeError('first argument must be callable or None');
    }
    this.default_factory = factory as Factory<V>;
    fillDict(this as Map<unknown, unknown>, sources);
    return null;
  }

  __missing__(key: K): V {
    if (this.default_factory === null) throw new KeyError(key);
    const value = call(this.default_factory, []) as V;
    this.set(key, value);
    return value;
  }

  copy(): DefaultDict<K, V> {
    return make(this.default_factory, this);
  }

  __copy__(): DefaultDict<K, V> {
    return this.copy();
  }

  __repr__(): string {
    const entries = [...this].map(
      ([key, value]) =>
        `${repr(key)}: ${value === (this as unknown) ? 'defaultdict(...)' : repr(value)}`,
    );
    return `${classInfo(typeOf(this)).name}(${repr(this.default_factory)}, {${entries.join(', ')}})`;
  }

  __or__(other: unknown): unknown {
    const merged = this.copy();
    fillDict(merged as Map<unknown, unknown>, [other]);
    return merged;
  }
}

function make<K, V>(factory: Factory<V>, ...sources: unknown[]): DefaultDict<K, V> {
  const made = new DefaultDict<K, V>();
  made.__init__(factory, ...sources);
  return made;
}

function callDefaultDict<K = never, V = never>(
  factory?: Factory<V>,
  ...sources: unknown[]
): DefaultDict<K, V>;
function callDefaultDict(factory?: unknown, ...sources: unknown[]): DefaultDict;
function callDefaultDict(...args: unknown[]): DefaultDict {
  const made = new DefaultDict();
  made.__init__(...args);
  return made;
}

/** collections.defaultdict(factory, …): what follows is as in dict(…). */
export const defaultdict = registerType(takePythonKeywords(callDefaultDict), 'defaultdict', {
  instances: [DefaultDict],
  module: 'collections',
  cName: 'collections.defaultdict',
  bases: [builtinType('dict')],
});
