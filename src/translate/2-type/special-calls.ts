import { loosenAttributes, storeAttribute } from './attributes.ts';
import type { CallSite } from './call-function.ts';
import { callWith } from './call-function.ts';
import { findMethod } from './classes.ts';
import type { Context } from './context.ts';
import { iterated } from './elements.ts';
import { escape, reflect } from './escape.ts';
import * as I from './interval.ts';
import { join, joinAll } from './join.ts';
import { namespaceCalls } from './namespace-calls.ts';
import { callDunder } from './operators.ts';
import { readResults } from './results.ts';
import type { Slot } from './slot.ts';
import * as T from './type.ts';
import type { Type } from './type.ts';

type Special = (context: Context, call: CallSite, args: readonly Type[]) => Type;

function keyword(call: CallSite, name: string): Type | null {
  const found = call.keywords.find((one) => one.arg === name);
  return found ? call.typeOf(found.value) : null;
}

function filled(context: Context, call: CallSite, role: string, type: Type): Slot {
  const slot = context.site(call.node, role);
  slot.add(type);
  return slot;
}

function iterator(context: Context, call: CallSite, name: string, element: Type): Type {
  return [{ kind: 'iterator', name, element: filled(context, call, name, element) }];
}

function bounds(type: Type): I.Interval {
  let result: I.Interval | null = null;
  for (const atom of type) {
    const range =
      atom.kind === 'int'
        ? atom
        : atom.kind === 'bool'
          ? { lo: 0, hi: 1 }
          : { lo: -Infinity, hi: Infinity };
    result = result ? I.hull(result, range) : range;
  }
  return result ?? { lo: 0, hi: 0 };
}

/** What `range(…)` gives: steps down only when the step may be negative. */
function range(args: readonly Type[]): Type {
  const [first, second, third] = args.map(bounds);
  if (!first) return [{ kind: 'range', lo: 0, hi: 0 }];
  if (!second) return [{ kind: 'range', lo: 0, hi: Math.max(0, first.hi - 1) }];
  if (third && third.lo < 0) {
    const up = third.hi > 0 ? second.hi - 1 : first.hi;
    return [{ kind: 'range', lo: Math.min(first.lo, second.lo + 1), hi: Math.max(first.hi, up) }];
  }
  return [{ kind: 'range', lo: first.lo, hi: Math.max(first.lo, second.hi - 1) }];
}

/** `max` and `min` of several arguments or of one iterable. */
function extreme(context: Context, call: CallSite, args: readonly Type[]): Type {
  const elements = args.length === 1 ? iterated(context, args[0] ?? []) : joinAll(args);
  useKey(context, call, elements);
  const otherwise = keyword(call, 'default');
  return otherwise ? join(elements, otherwise) : elements;
}

/** The `key=` function of sorted, min, max and list.sort is called with elements. */
export function useKey(context: Context, call: CallSite, elements: Type): void {
  const key = keyword(call, 'key');
  if (!key) return;
  readResults(key);
  callWith(context, key, [elements]);
}

function sum(context: Context, args: readonly Type[]): Type {
  const elements = iterated(context, args[0] ?? []);
  const start = args[1] ?? T.int(0, 0);
  if (elements.length === 0) return start;
  return joinAll([
    start,
    ...elements.map((atom): Type => {
      if (atom.kind === 'int' || atom.kind === 'bool') {
        const range = atom.kind === 'int' ? atom : { lo: 0, hi: 1 };
        const most = I.add({ lo: -(2 ** 52), hi: 2 ** 52 }, range);
        return [{ kind: 'int', lo: range.lo >= 0 ? 0 : most.lo, hi: range.hi <= 0 ? 0 : most.hi }];
      }
      if (atom.kind === 'float') return T.float;
      return atom.kind === 'list' || atom.kind === 'tuple' ? [atom] : T.unknown;
    }),
  ]);
}

function abs(type: Type, context: Context): Type {
  return joinAll(
    type.map((atom): Type => {
      if (atom.kind === 'int') {
        const most = Math.max(Math.abs(atom.lo), Math.abs(atom.hi));
        return T.int(atom.lo > 0 ? atom.lo : atom.hi < 0 ? -atom.hi : 0, most);
      }
      if (atom.kind === 'bool') return T.int(0, 1);
      if (atom.kind === 'float' || atom.kind === 'complex') return T.float;
      return atom.kind === 'instance' ? callDunder(context, atom, '__abs__', null) : T.unknown;
    }),
  );
}

function round(call: CallSite, args: readonly Type[]): Type {
  const digits = args[1] ?? keyword(call, 'ndigits');
  return joinAll(
    (args[0] ?? []).map((atom): Type => {
      if (atom.kind === 'int') return [atom];
      if (atom.kind === 'bool') return T.int(0, 1);
      if (atom.kind !== 'float') return T.unknown;
      if (!digits || T.isOnly(digits, 'none')) return T.bigInt;
      return T.has(digits, 'none') ? join(T.bigInt, T.float) : T.float;
    }),
  );
}

function dict(context: Context, call: CallSite, args: readonly Type[]): Type {
  const key = context.site(call.node, 'key');
  const value = context.site(call.node, 'value');
  for (const atom of args[0] ?? []) {
    if (atom.kind === 'dict') {
      key.add(atom.key.type);
      value.add(atom.value.type);
      continue;
    }
    for (const pair of iterated(context, [atom])) {
      if (pair.kind === 'tuple' && pair.elements.length === 2) {
        key.add(pair.elements[0] ?? []);
        value.add(pair.elements[1] ?? []);
      } else {
        const element = iterated(context, [pair]);
        key.add(element);
        value.add(element);
      }
    }
  }
  for (const one of call.keywords) {
    if (one.arg === null) {
      for (const atom of call.typeOf(one.value))
        value.add(atom.kind === 'dict' ? atom.value.type : T.unknown);
    } else {
      value.add(call.typeOf(one.value));
    }
    key.add(T.str);
  }
  return [{ kind: 'dict', key, value }];
}

function tuple(context: Context, args: readonly Type[]): Type {
  const [source] = args;
  if (!source) return T.tuple();
  const whole = T.only(source, 'tuple');
  return whole ? [whole] : [{ kind: 'tupleOf', element: iterated(context, source) }];
}

function next(context: Context, args: readonly Type[]): Type {
  const results = (args[0] ?? []).map((atom): Type => {
    if (atom.kind === 'instance') {
      const method = findMethod(atom.info, '__next__');
      return method
        ? callWith(context, [{ kind: 'method', info: method, self: [atom] }], [])
        : T.unknown;
    }
    return iterated(context, [atom]);
  });
  return join(joinAll(results), args[1] ?? T.nothing);
}

function zip(context: Context, call: CallSite, args: readonly Type[]): Type {
  return iterator(context, call, 'zip', [
    { kind: 'tuple', elements: args.map((arg) => iterated(context, arg)) },
  ]);
}

function mapCall(context: Context, call: CallSite, args: readonly Type[]): Type {
  readResults(args[0] ?? []);
  const result = callWith(
    context,
    args[0] ?? [],
    args.slice(1).map((arg) => iterated(context, arg)),
  );
  return iterator(context, call, 'map', result);
}

function filterCall(context: Context, call: CallSite, args: readonly Type[]): Type {
  const elements = iterated(context, args[1] ?? []);
  callWith(context, args[0] ?? [], [elements]);
  return iterator(context, call, 'filter', elements);
}

function getattr(context: Context, _: CallSite, args: readonly Type[]): Type {
  escape(context, args[0] ?? []);
  return T.unknown;
}

/** `type(name, bases, members)`: the functions among the members become methods. */
function madeClass(context: Context, args: readonly Type[]): Type {
  for (const atom of args[2] ?? []) if (atom.kind === 'dict') reflect(atom.value.type);
  for (const arg of args) escape(context, arg);
  return T.unknown;
}

/** `setattr(x, name, value)` stores as an assignment does, where the name is written down. */
function setattr(context: Context, call: CallSite, args: readonly Type[]): Type {
  const [target = [], , stored = []] = args;
  const [, name] = call.args;
  escape(context, stored);
  reflect(stored);
  if (name?.kind === 'Constant' && name.value.type === 'str')
    storeAttribute(context, target, name.value.value, stored);
  else loosenAttributes(context, target);
  return T.none;
}

function vars(context: Context, args: readonly Type[]): Type {
  if (context.writesDicts) loosenAttributes(context, args[0] ?? []);
  return T.unknown;
}

function typeCall(args: readonly Type[]): Type {
  reflect(args[0] ?? []);
  return joinAll(
    (args[0] ?? []).map((atom): Type => {
      if (atom.kind === 'instance') return [{ kind: 'class', info: atom.info }];
      return ['int', 'str', 'float', 'bool', 'list', 'dict', 'set', 'bytes', 'complex'].includes(
        atom.kind,
      )
        ? [{ kind: 'type', name: atom.kind }]
        : T.unknown;
    }),
  );
}

/** Calls whose result needs more than a line of the table. */
export const specialCalls: Readonly<Record<string, Special>> = {
  ...namespaceCalls,
  abs: (context, _, args) => abs(args[0] ?? [], context),
  dict,
  deque: (context, call, args) => {
    const named = keyword(call, 'iterable');
    const items = iterated(context, args[0] ?? named ?? T.nothing);
    return T.object('deque', filled(context, call, 'items', items));
  },
  divmod: (_, __, args) => {
    const [a, b] = args;
    const ints = T.isOnly(a ?? [], 'int', 'bool') && T.isOnly(b ?? [], 'int', 'bool');
    const floats = [...(a ?? []), ...(b ?? [])].every((atom) =>
      ['int', 'bool', 'float'].includes(atom.kind),
    );
    return ints ? T.tuple(T.bigInt, T.bigInt) : floats ? T.tuple(T.float, T.float) : T.unknown;
  },
  filter: filterCall,
  getattr,
  map: mapCall,
  max: extreme,
  min: extreme,
  next: (context, _, args) => next(context, args),
  range: (_, __, args) => range(args),
  round: (_, call, args) => round(call, args),
  sorted: (context, call, args) => {
    const elements = iterated(context, args[0] ?? []);
    useKey(context, call, elements);
    return [{ kind: 'list', element: filled(context, call, 'list', elements) }];
  },
  setattr,
  vars: (context, _, args) => vars(context, args),
  sum: (context, _, args) => sum(context, args),
  tuple: (context, _, args) => tuple(context, args),
  type: (context, _, args) => (args.length === 1 ? typeCall(args) : madeClass(context, args)),
  zip,
  // The whole match, a group that may have taken no part, or a tuple of several.
  'Match.group': (_, call, args) => {
    const [group] = args;
    if (call.keywords.length > 0 || call.args.some((one) => one.kind === 'Starred'))
      return T.unknown;
    if (!group) return T.str;
    const isOne = args.length === 1 && T.isOnly(group, 'int', 'str') && group.length === 1;
    return isOne ? join(T.str, T.none) : T.unknown;
  },
  // A wrapper stays the function that it is, under another name.
  'functools.wraps': () => [{ kind: 'builtin', name: 'functools.wraps()' }],
  'functools.wraps()': (_, __, args) => args[0] ?? T.unknown,
  'functools.reduce': (context, _, args) => {
    const elements = iterated(context, args[1] ?? []);
    const start = args[2] ?? elements;
    let result = start;
    readResults(args[0] ?? []);
    for (let i = 0; i < 3; i++)
      result = join(result, callWith(context, args[0] ?? [], [result, elements]));
    return result;
  },
  'random.randint': (_, __, args) => [
    { kind: 'int', lo: bounds(args[0] ?? []).lo, hi: bounds(args[1] ?? []).hi },
  ],
};
