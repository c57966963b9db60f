import { repr } from '../../format/repr.ts';
import { Counter } from '../collections/counter.ts';
import { DefaultDict } from '../collections/defaultdict.ts';
import { Deque } from '../collections/deque.ts';
import { OrderedDict } from '../collections/ordered-dict.ts';
import { FrozenSet } from '../../values/frozen-set.ts';
import { SetTable } from '../../values/set-table.ts';
import { asTuple, Tuple } from '../../values/tuple.ts';
import { SimpleNamespace } from '../types/simple-namespace.ts';
import { fieldsOf } from './dataclass-fields.ts';
import { entriesOf, inOrder, isPlainDict, safeRepr } from './safe-repr.ts';
import type { Style } from './safe-repr.ts';
import { wrapped } from './wrapped-text.ts';

/** Where a value is printed: column, room to leave on its last line, depth. */
interface Place {
  readonly indent: number;
  readonly allowance: number;
  readonly level: number;
}

/** PrettyPrinter._format of Lib/pprint.py: on one line if it fits, else one item a line. */
export function pretty(
  x: unknown,
  style: Style,
  place: Place = { indent: 0, allowance: 0, level: 0 },
): string {
  const line = safeRepr(x, style, place.level);
  if (line.length <= style.width - place.indent - place.allowance) return line;
  if (style.depth !== null && place.level >= style.depth) return line;
  return broken(x, style, { ...place, level: place.level + 1 }) ?? line;
}

function broken(x: unknown, style: Style, place: Place): string | null {
  if (typeof x === 'string') return wrapped(x, style.width, place);
  if (isPlainDict(x)) return x.size === 0 ? '{}' : dictText(x, style, place);
  if (x instanceof Tuple && Object.getPrototypeOf(x) === Tuple.prototype) {
    return listed('(', x, x.length === 1 ? ',)' : ')', style, place);
  }
  if (Array.isArray(x) && Object.getPrototypeOf(x) === Array.prototype)
    return listed('[', x, ']', style, place);
  if (x instanceof SetTable) return setText(x, style, place);
  return special(x, style, place);
}

function special(x: unknown, style: Style, place: Place): string | null {
  if (x instanceof Counter) {
    return called(
      'Counter',
      dictText(new Map(x.mostCommon()), { ...style, sortDicts: false }, deeper(place, 8)),
    );
  }
  if (x instanceof OrderedDict) {
    const pairs = [...x].map(([key, value]) => asTuple([key, value]));
    return called('OrderedDict', listed('[', pairs, ']', style, deeper(place, 12)));
  }
  if (x instanceof DefaultDict) {
    const inner = { ...place, indent: place.indent + 12, allowance: place.allowance + 1 };
    const pad = ' '.repeat(inner.indent);
    return `defaultdict(${pretty(x.default_factory, style, inner)},\n${pad}${dictText(x, style, inner)})`;
  }
  if (x instanceof Deque) {
    if (x.maxlen === null)
      return called('deque', listed('[', x.toList(), ']', style, deeper(place, 6)));
    const pad = ' '.repeat(place.indent + 6);
    return `deque(${listed('[', x.toList(), ']', style, { ...place, indent: place.indent + 6, allowance: 2 })},\n${pad}maxlen=${x.maxlen})`;
  }
  if (x instanceof SimpleNamespace) return named('namespace', Object.entries(x), style, place);
  const fields = fieldsOf(x);
  return fields ? named(fields.name, fields.entries, style, place) : null;
}

const deeper = (place: Place, by: number): Place => ({
  ...place,
  indent: place.indent + by,
  allowance: place.allowance + 1,
});

const called = (name: string, text: string): string => `${name}(${text})`;

function dictText(map: ReadonlyMap<unknown, unknown>, style: Style, place: Place): string {
  const indent = place.indent + style.indent;
  const entries = entriesOf(map, style);
  const parts = entries.map(([key, value], i) => {
    const name = safeRepr(key, style, place.level);
    const allowance = i === entries.length - 1 ? place.allowance + 1 : 1;
    return `${name}: ${pretty(value, style, { indent: indent + name.length + 2, allowance, level: place.level })}`;
  });
  return `{${' '.repeat(style.indent - 1)}${parts.join(`,\n${' '.repeat(indent)}`)}}`;
}

function setText(x: SetTable, style: Style, place: Place): string {
  if (x.size === 0) return repr(x);
  const items = inOrder([...x], (item) => item);
  if (!(x instanceof FrozenSet)) return listed('{', items, '}', style, place);
  return listed('frozenset({', items, '})', style, { ...place, indent: place.indent + 10 });
}

function listed(
  open: string,
  items: readonly unknown[],
  close: string,
  style: Style,
  place: Place,
): string {
  const inner = { ...place, indent: place.indent + style.indent };
  const body = style.compact
    ? compactItems(items, style, inner, close.length)
    : items
        .map((item, i) => {
          const allowance = i === items.length - 1 ? place.allowance + close.length : 1;
          return pretty(item, style, { ...inner, allowance });
        })
        .join(`,\n${' '.repeat(inner.indent)}`);
  return `${open}${' '.repeat(Math.max(0, style.indent - 1))}${body}${close}`;
}

/** As many items on a line as fit. */
function compactItems(
  items: readonly unknown[],
  style: Style,
  place: Place,
  closing: number,
): string {
  const room = style.width - place.indent + 1;
  const separator = `,\n${' '.repeat(place.indent)}`;
  let [text, left, between] = ['', room, ''];
  items.forEach((item, i) => {
    const last = i === items.length - 1;
    const allowance = last ? place.allowance + closing : 1;
    const width = safeRepr(item, style, place.level).length + 2;
    const most = last ? room - allowance + 1 : room;
    const available = last ? left - allowance + 1 : left;
    if (available < width && between !== '') {
      left = most;
      between = separator;
    }
    if (left >= width) {
      left -= width;
      text += between + safeRepr(item, style, place.level);
      between = ', ';
    } else {
      text += between + pretty(item, style, { ...place, allowance });
      between = separator;
      left = room;
    }
  });
  return text;
}

function named(
  name: string,
  entries: readonly (readonly [string, unknown])[],
  style: Style,
  place: Place,
): string {
  const indent = place.indent + name.length + 1;
  const parts = entries.map(([key, value], i) => {
    const allowance = i === entries.length - 1 ? place.allowance + 1 : 1;
    return `${key}=${pretty(value, style, { indent: indent + key.length + 1, allowance, level: place.level })}`;
  });
  return `${name}(${parts.join(`,\n${' '.repeat(indent)}`)})`;
}
