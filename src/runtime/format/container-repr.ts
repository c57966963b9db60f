import { typeName } from '../objects/type-name.ts';
import { DictItems, DictKeys, DictValues } from '../values/dict-views.ts';
import { HashSet } from '../values/set.ts';
import { SetTable } from '../values/set-table.ts';
import { Tuple } from '../values/tuple.ts';

type Repr = (x: unknown) => string;

/** Containers whose repr is being made right now: one that meets itself prints `[...]`. */
const open = new Set<object>();

/** repr of a container; undefined for anything else. */
export function containerRepr(x: object, repr: Repr): string | undefined {
  const shape = shapeOf(x);
  if (!shape) return undefined;
  if (open.has(x)) return shape.cycle;
  open.add(x);
  try {
    return shape.text(repr);
  } finally {
    open.delete(x);
  }
}

interface Shape {
  /** What stands for the container inside itself. */
  readonly cycle: string;
  text(repr: Repr): string;
}

function shapeOf(x: object): Shape | undefined {
  if (x instanceof Tuple) return { cycle: '(...)', text: (repr) => tupleText(x, repr) };
  if (Array.isArray(x)) return { cycle: '[...]', text: (repr) => `[${joined(x, repr)}]` };
  if (x instanceof Map) return { cycle: '{...}', text: (repr) => dictText(x, repr) };
  if (x instanceof SetTable)
    return { cycle: `${typeName(x)}(...)`, text: (repr) => setText(x, repr) };
  return viewShape(x);
}

function viewShape(x: object): Shape | undefined {
  if (x instanceof DictKeys)
    return { cycle: '...', text: (repr) => `dict_keys([${joined(x, repr)}])` };
  if (x instanceof DictValues)
    return { cycle: '...', text: (repr) => `dict_values([${joined(x, repr)}])` };
  if (x instanceof DictItems)
    return { cycle: '...', text: (repr) => `dict_items([${joined(x, repr)}])` };
  return undefined;
}

function joined(items: Iterable<unknown>, repr: Repr): string {
  if (!Array.isArray(items)) return Array.from(items, (x) => repr(x)).join(', ');
  let text = '';
  for (let i = 0; i < items.length; i++) text += i === 0 ? repr(items[i]) : `, ${repr(items[i])}`;
  return text;
}

function tupleText(x: Tuple, repr: Repr): string {
  return x.length === 1 ? `(${repr(x[0])},)` : `(${joined(x, repr)})`;
}

function dictText(x: Map<unknown, unknown>, repr: Repr): string {
  return `{${Array.from(x, ([key, value]) => `${repr(key)}: ${repr(value)}`).join(', ')}}`;
}

function setText(x: SetTable, repr: Repr): string {
  const type = typeName(x);
  if (x.size === 0) return `${type}()`;
  const items = `{${joined(x, repr)}}`;
  return x instanceof HashSet && Object.getPrototypeOf(x) === HashSet.prototype
    ? items
    : `${type}(${items})`;
}
