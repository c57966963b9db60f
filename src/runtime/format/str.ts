import { special } from '../objects/special.ts';
import { objectStr } from '../objects/object-repr.ts';
import { checkedText, repr } from './repr.ts';
import { intText } from './number-text.ts';
import { floatRepr } from './float-repr.ts';
import { Float } from '../values/float.ts';

/** Python's str(x) of one argument. */
export function str(x: unknown): string {
  switch (typeof x) {
    case 'string':
      return x;
    case 'number':
      return Number.isInteger(x) ? String(x) : floatRepr(x);
    case 'bigint':
      return intText(x);
    case 'object':
      return x === null ? 'None' : strOfObject(x);
    case 'function':
      return objectStr(x);
    default:
      return repr(x);
  }
}

function strOfObject(x: object): string {
  if (x instanceof Float) return floatRepr(x.value);
  if (Array.isArray(x) && Object.getPrototypeOf(x) === Array.prototype) return repr(x);
  const own = special(x, '__str__');
  if (own) return checkedText(own.call(x), '__str__');
  return x instanceof Error ? objectStr(x) : repr(x);
}
