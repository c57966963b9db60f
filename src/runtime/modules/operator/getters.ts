import { TypeError } from '../../exceptions/builtin.ts';
import { getAttr } from '../../attributes/get-attr.ts';
import { method } from '../../calls/method.ts';
import { isKeywords } from '../../calls/keywords.ts';
import type { Keywords } from '../../calls/keywords.ts';
import { takePythonKeywords } from '../../calls/python-keywords.ts';
import { getItem } from '../../containers/item-of.ts';
import { typeName } from '../../objects/type-name.ts';
import { asTuple } from '../../values/tuple.ts';

type Getter = (x: unknown) => unknown;

function several(getters: readonly Getter[]): Getter {
  const [first] = getters;
  if (first && getters.length === 1) return first;
  return (x) => asTuple(getters.map((get) => get(x)));
}

/** itemgetter(key, …): a function that gives x[key], or a tuple of them. */
export function itemgetter(...keys: unknown[]): Getter {
  if (keys.length === 0) throw new TypeError('itemgetter expected 1 argument, got 0');
  return several(keys.map((key) => (x: unknown) => getItem(x, key)));
}

/** attrgetter('a.b', …): a function that gives x.a.b, or a tuple of them. */
export function attrgetter(...names: unknown[]): Getter {
  if (names.length === 0) throw new TypeError('attrgetter expected 1 argument, got 0');
  return several(
    names.map((name) => {
      if (typeof name !== 'string') throw new TypeError('attribute name must be a string');
      const path = name.split('.');
      return (x: unknown) => path.reduce<unknown>((object, part) => getAttr(object, part), x);
    }),
  );
}

/** methodcaller('name', …): a function that calls x.name(…). */
export const methodcaller = takePythonKeywords(function methodcaller(
  name: unknown,
  ...args: unknown[]
): Getter {
  if (typeof name !== 'string') {
    throw new TypeError(`method name must be a string, not ${typeName(name)}`);
  }
  const last = args.at(-1);
  const keywords: Keywords = isKeywords(last) ? last : {};
  const plain = isKeywords(last) ? args.slice(0, -1) : args;
  return (x) => method(x, name, plain, keywords);
});
