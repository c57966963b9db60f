import type { CompareOperator, Operator } from '../../python/syntax.ts';
import { findMethod } from './classes.ts';
import type { Context } from './context.ts';
import * as I from './interval.ts';
import { escape } from './escape.ts';
import { evaluate, parseSpec } from './spec.ts';
import { entryOf } from './tables/entry-of.ts';
import { objectTable } from './tables/objects.ts';
import { join, joinAll } from './join.ts';
import * as T from './type.ts';
import type { Atom, Type } from './type.ts';
import { callWith } from './call-function.ts';

const dunders: Readonly<Record<Operator, string>> = {
  '+': 'add',
  '-': 'sub',
  '*': 'mul',
  '@': 'matmul',
  '/': 'truediv',
  '%': 'mod',
  '**': 'pow',
  '<<': 'lshift',
  '>>': 'rshift',
  '|': 'or',
  '^': 'xor',
  '&': 'and',
  '//': 'floordiv',
};

const comparisons = ['__eq__', '__ne__', '__lt__', '__le__', '__gt__', '__ge__'] as const;

const compareDunders: Readonly<Partial<Record<CompareOperator, readonly [string, string]>>> = {
  '==': ['__eq__', '__eq__'],
  '!=': ['__ne__', '__ne__'],
  '<': ['__lt__', '__gt__'],
  '<=': ['__le__', '__ge__'],
  '>': ['__gt__', '__lt__'],
  '>=': ['__ge__', '__le__'],
};

/** What a binary operator gives. `node` owns the slots of a new container. */
export function binary(
  context: Context,
  node: object,
  left: Type,
  op: Operator,
  right: Type,
): Type {
  if (left.length === 0 || right.length === 0) return T.nothing;
  return joinAll(left.flatMap((a) => right.map((b) => binaryAtoms(context, node, a, op, b))));
}

function binaryAtoms(context: Context, node: object, a: Atom, op: Operator, b: Atom): Type {
  const number = numeric(a, op, b);
  if (number) return number;
  if (a.kind === 'instance' || b.kind === 'instance') return overloaded(context, a, op, b);
  if (a.kind === 'object' || b.kind === 'object') return ofObjects(context, node, a, op, b);
  if (op === '+') return concatenate(context, node, a, b);
  if (op === '*') return repeat(context, node, a, b);
  if (op === '%' && a.kind === 'str') return T.str;
  if (op === '%' && a.kind === 'bytes') return T.bytes;
  if (a.kind === 'set' || a.kind === 'frozenset') return setOperator(context, node, a, op, b);
  if (a.kind === 'dict' && b.kind === 'dict' && op === '|') {
    const key = context.site(node, 'key');
    const value = context.site(node, 'value');
    key.add(join(a.key.type, b.key.type));
    value.add(join(a.value.type, b.value.type));
    return [{ kind: 'dict', key, value }];
  }
  return T.unknown;
}

/** An operator on an object of the library, by its table. */
function ofObjects(context: Context, node: object, a: Atom, op: Operator, b: Atom): Type {
  const [own, other] = a.kind === 'object' ? [a, b] : [b, a];
  const results = own.kind === 'object' ? objectTable[own.name]?.operators?.[op] : undefined;
  const spec = results && entryOf(results, other.kind === 'object' ? other.name : other.kind);
  if (spec !== undefined) return evaluate(parseSpec(spec), { context, node, args: [], names: {} });
  escape(context, [a, b]);
  return T.unknown;
}

function interval(atom: Atom): I.Interval | null {
  if (atom.kind === 'int') return atom;
  return atom.kind === 'bool' ? { lo: 0, hi: 1 } : null;
}

function numeric(a: Atom, op: Operator, b: Atom): Type | null {
  const x = interval(a);
  const y = interval(b);
  if (x && y) return integers(a, op, b, x, y);
  const numbers = (atom: Atom): boolean => atom.kind === 'float' || interval(atom) !== null;
  if (numbers(a) && numbers(b))
    return op === '**'
      ? powerOfFloats(a, b)
      : ['+', '-', '*', '/', '//', '%'].includes(op)
        ? T.float
        : T.unknown;
  if (
    (a.kind === 'complex' && (numbers(b) || b.kind === 'complex')) ||
    (b.kind === 'complex' && numbers(a))
  )
    return [{ kind: 'complex' }];
  return null;
}

/** A negative float to a fractional power is complex. */
function powerOfFloats(a: Atom, b: Atom): Type {
  const base = interval(a);
  return (base && base.lo >= 0) || interval(b) ? T.float : T.unknown;
}

function integers(a: Atom, op: Operator, b: Atom, x: I.Interval, y: I.Interval): Type {
  const ranged = (range: I.Interval): Type => [{ kind: 'int', lo: range.lo, hi: range.hi }];
  switch (op) {
    case '+':
      return ranged(I.add(x, y));
    case '-':
      return ranged(I.add(x, I.negate(y)));
    case '*':
      return ranged(I.multiply(x, y));
    case '/':
      return T.float;
    case '//':
      return ranged(I.floorDivide(x, y));
    case '%':
      return ranged(I.modulo(x, y));
    case '**':
      return y.lo >= 0 ? ranged(I.power(x, y)) : y.hi < 0 ? T.float : join(T.bigInt, T.float);
    case '&':
    case '|':
    case '^':
      return a.kind === 'bool' && b.kind === 'bool' ? T.bool : ranged(I.bitwise(x, y));
    case '>>':
      return ranged({ lo: Math.min(x.lo, 0), hi: Math.max(x.hi, 0) });
    case '<<':
      return y.lo >= 0 && y.hi <= 40 ? ranged(I.multiply(x, { lo: 1, hi: 2 ** y.hi })) : T.bigInt;
    case '@':
      return T.unknown;
  }
}

function concatenate(context: Context, node: object, a: Atom, b: Atom): Type {
  if (a.kind === 'str' && b.kind === 'str') return T.str;
  if (a.kind === 'bytes' && b.kind === 'bytes') return T.bytes;
  if (a.kind === 'list' && b.kind === 'list') {
    const element = context.site(node, 'element');
    element.add(join(a.element.type, b.element.type));
    return [{ kind: 'list', element }];
  }
  if (a.kind === 'tuple' && b.kind === 'tuple')
    return [{ kind: 'tuple', elements: [...a.elements, ...b.elements] }];
  if (isTuple(a) && isTuple(b))
    return [{ kind: 'tupleOf', element: join(elementOf(a), elementOf(b)) }];
  return T.unknown;
}

type TupleAtom = Extract<Atom, { kind: 'tuple' | 'tupleOf' }>;
const isTuple = (atom: Atom): atom is TupleAtom => atom.kind === 'tuple' || atom.kind === 'tupleOf';
const elementOf = (atom: TupleAtom): Type =>
  atom.kind === 'tuple' ? joinAll(atom.elements) : atom.element;

function repeat(context: Context, node: object, a: Atom, b: Atom): Type {
  const [sequence, count] = interval(a) ? [b, a] : [a, b];
  if (!interval(count)) return T.unknown;
  if (sequence.kind === 'str' || sequence.kind === 'bytes') return [sequence];
  if (sequence.kind === 'list') {
    const element = context.site(node, 'element');
    element.add(sequence.element.type);
    return [{ kind: 'list', element }];
  }
  return isTuple(sequence) ? [{ kind: 'tupleOf', element: elementOf(sequence) }] : T.unknown;
}

function setOperator(
  context: Context,
  node: object,
  a: Extract<Atom, { kind: 'set' | 'frozenset' }>,
  op: Operator,
  b: Atom,
): Type {
  if (!['|', '&', '-', '^'].includes(op) || (b.kind !== 'set' && b.kind !== 'frozenset'))
    return T.unknown;
  const element = context.site(node, 'element');
  element.add(a.element.type);
  if (op === '|' || op === '^') element.add(b.element.type);
  return [{ kind: a.kind, element }];
}

function overloaded(context: Context, a: Atom, op: Operator, b: Atom): Type {
  const name = dunders[op];
  const results: Type[] = [];
  const tryMethod = (receiver: Atom, method: string, argument: Atom): boolean => {
    if (receiver.kind !== 'instance') return false;
    const info = findMethod(receiver.info, method);
    if (!info) return false;
    info.isRead = true;
    const result = callWith(context, [{ kind: 'method', info, self: [receiver] }], [[argument]]);
    results.push(result.filter((atom) => atom.kind !== 'notImplemented'));
    return !T.has(result, 'notImplemented');
  };
  if (!tryMethod(a, `__${name}__`, b) && !tryMethod(b, `__r${name}__`, a) && results.length === 0)
    return T.unknown;
  return joinAll(results);
}

/** What `x op= y` gives when it is not `x op y`: lists and sets change in place. */
export function inPlace(
  context: Context,
  node: object,
  left: Type,
  op: Operator,
  right: Type,
  rightElements: Type,
): Type {
  const results = left.map((atom): Type => {
    if (atom.kind === 'list' && op === '+') {
      atom.element.add(rightElements);
      return [atom];
    }
    if (atom.kind === 'list' && op === '*') return [atom];
    if (atom.kind === 'set' && ['|', '&', '-', '^'].includes(op)) {
      if (op === '|' || op === '^') atom.element.add(rightElements);
      return [atom];
    }
    if (atom.kind === 'dict' && op === '|') {
      for (const other of right) {
        if (other.kind === 'dict') {
          atom.key.add(other.key.type);
          atom.value.add(other.value.type);
        }
      }
      return [atom];
    }
    if (atom.kind === 'instance') {
      const info = findMethod(atom.info, `__i${dunders[op]}__`);
      if (info) return callWith(context, [{ kind: 'method', info, self: [atom] }], [right]);
    }
    return binary(context, node, [atom], op, right);
  });
  return joinAll(results);
}

/** What a comparison gives: a bool, unless a class says otherwise. */
export function compare(context: Context, left: Type, op: CompareOperator, right: Type): Type {
  const names = compareDunders[op];
  let result: Type = T.bool;
  if (!names) {
    if (op === 'in' || op === 'not in') {
      for (const atom of right) callDunder(context, atom, '__contains__', left);
    }
    return T.bool;
  }
  if (isRich(context) && [...left, ...right].some(({ kind }) => kind === 'unknown'))
    return T.unknown;
  for (const atom of left) result = join(result, callDunder(context, atom, names[0], right));
  for (const atom of right) result = join(result, callDunder(context, atom, names[1], left));
  const given = result.filter((atom) => atom.kind !== 'notImplemented');
  return T.isOnly(given, 'bool') ? given : T.unknown;
}

/** Does some class of the program answer comparisons with something else than true and false? */
function isRich(context: Context): boolean {
  return [...context.classes.values()].some((info) =>
    comparisons.some((name) =>
      info.methods
        .get(name)
        ?.returns.type.some(({ kind }) => !['bool', 'notImplemented', 'unknown'].includes(kind)),
    ),
  );
}

export function callDunder(
  context: Context,
  atom: Atom,
  name: string,
  argument: Type | null,
): Type {
  if (atom.kind === 'unknown' && name !== '__contains__') return T.nothing;
  if (atom.kind !== 'instance') return T.nothing;
  const info = findMethod(atom.info, name);
  return info
    ? callWith(context, [{ kind: 'method', info, self: [atom] }], argument ? [argument] : [])
    : T.nothing;
}

export function unary(context: Context, op: string, type: Type): Type {
  if (op === 'not') return T.bool;
  return joinAll(
    type.map((atom): Type => {
      const range = interval(atom);
      if (range) {
        const result =
          op === '-'
            ? I.negate(range)
            : op === '~'
              ? I.add(I.negate(range), { lo: -1, hi: -1 })
              : range;
        return T.int(result.lo, result.hi);
      }
      if (atom.kind === 'float' || atom.kind === 'complex') return [atom];
      const name = op === '-' ? '__neg__' : op === '+' ? '__pos__' : '__invert__';
      if (atom.kind === 'instance' && findMethod(atom.info, name))
        return callDunder(context, atom, name, null);
      return T.unknown;
    }),
  );
}
