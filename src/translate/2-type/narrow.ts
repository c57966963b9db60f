import type * as S from '../../python/syntax.ts';
import type { Context, Environment, Flow } from './context.ts';
import { isTracked } from './environment.ts';
import * as T from './type.ts';
import type { Atom, Type } from './type.ts';

/** The environment after a test came out true (or false): what the test says of variables. Null: cannot happen. */
export function narrow(
  context: Context,
  flow: Flow,
  test: S.Expression,
  truth: boolean,
): Environment | null {
  if (!flow.env) return null;
  if (test.kind === 'UnaryOp' && test.op === 'not')
    return narrow(context, flow, test.operand, !truth);
  if (test.kind === 'BoolOp' && (test.op === 'and') === truth)
    return narrowAll(context, flow, test.values, truth);
  if (test.kind === 'Name') {
    return refine(flow, test, (type) => (truth ? T.without(type, 'none') : type));
  }
  if (test.kind === 'NamedExpr') return narrow(context, flow, test.target, truth);
  if (test.kind === 'Compare' && test.ops.length === 1)
    return narrowCompare(context, flow, test, truth);
  if (test.kind === 'Call') return narrowInstance(context, flow, test, truth);
  return flow.env;
}

function narrowAll(
  context: Context,
  flow: Flow,
  tests: readonly S.Expression[],
  truth: boolean,
): Environment | null {
  let { env } = flow;
  for (const test of tests) {
    if (!env) return null;
    env = narrow(context, { ...flow, env }, test, truth);
  }
  return env;
}

function refine(flow: Flow, node: S.Name, change: (type: Type) => Type): Environment | null {
  const binding = flow.scope.lookup(node.id);
  if (!binding || !flow.env || !isTracked(binding, flow)) return flow.env;
  const type = flow.env.get(binding);
  if (!type || type.length === 0) return flow.env;
  const refined = change(type);
  if (refined === type) return flow.env;
  const env = new Map(flow.env);
  env.set(binding, refined);
  return env;
}

const mirrored: Readonly<Record<string, string>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '==': '==',
  '!=': '!=',
};
const opposite: Readonly<Record<string, string>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '==': '!=',
  '!=': '==',
};

function narrowCompare(
  context: Context,
  flow: Flow,
  test: S.Compare,
  truth: boolean,
): Environment | null {
  const [op] = test.ops;
  const [right] = test.comparators;
  const { left } = test;
  if (!op || !right) return flow.env;
  if (
    (op === 'is' || op === 'is not') &&
    left.kind === 'Name' &&
    right.kind === 'Constant' &&
    right.value.type === 'None'
  ) {
    const isNone = (op === 'is') === truth;
    return refine(flow, left, (type) =>
      type.filter((atom) => atom.kind === 'unknown' || (atom.kind === 'none') === isNone),
    );
  }
  const relation = truth ? op : opposite[op];
  let env = flow.env;
  if (relation && left.kind === 'Name')
    env = bound(flow, left, relation, context.types.get(right) ?? []);
  const back = relation && mirrored[relation];
  if (back && right.kind === 'Name')
    env = bound({ ...flow, env }, right, back, context.types.get(left) ?? []);
  return env;
}

/** `name op other` holds: the range of an int variable shrinks. */
function bound(flow: Flow, node: S.Name, op: string, other: Type): Environment | null {
  const limit = T.only(other, 'int');
  if (!limit) return flow.env;
  return refine(flow, node, (type) =>
    type.flatMap((atom): Atom[] => {
      if (atom.kind !== 'int') return [atom];
      let { lo, hi } = atom;
      if (op === '<') hi = Math.min(hi, limit.hi - 1);
      if (op === '<=') hi = Math.min(hi, limit.hi);
      if (op === '>') lo = Math.max(lo, limit.lo + 1);
      if (op === '>=') lo = Math.max(lo, limit.lo);
      if (op === '==') [lo, hi] = [Math.max(lo, limit.lo), Math.min(hi, limit.hi)];
      if (op === '!=' && limit.lo === limit.hi) {
        if (lo === limit.lo) lo += 1;
        if (hi === limit.hi) hi -= 1;
      }
      return lo > hi ? [{ kind: 'int', lo: atom.lo, hi: atom.hi }] : [{ kind: 'int', lo, hi }];
    }),
  );
}

const instanceKinds: Readonly<Record<string, readonly Atom['kind'][]>> = {
  int: ['int', 'bool'],
  bool: ['bool'],
  float: ['float'],
  str: ['str'],
  list: ['list'],
  dict: ['dict'],
  tuple: ['tuple', 'tupleOf'],
  set: ['set'],
  bytes: ['bytes'],
};

function narrowInstance(
  context: Context,
  flow: Flow,
  test: S.Call,
  truth: boolean,
): Environment | null {
  const [subject, classes] = test.args;
  if (test.func.kind !== 'Name' || test.func.id !== 'isinstance' || flow.scope.lookup('isinstance'))
    return flow.env;
  if (subject?.kind !== 'Name' || !classes) return flow.env;
  const wanted = classes.kind === 'Tuple' ? classes.elts : [classes];
  const types = wanted.flatMap((node) => context.types.get(node) ?? T.unknown);
  if (
    !types.every(
      (atom) => atom.kind === 'class' || (atom.kind === 'type' && instanceKinds[atom.name]),
    )
  )
    return flow.env;
  const matches = (atom: Atom): boolean =>
    types.some((one) =>
      one.kind === 'class'
        ? atom.kind === 'instance' && atom.info.mro.includes(one.info)
        : one.kind === 'type' && (instanceKinds[one.name]?.includes(atom.kind) ?? false),
    );
  return refine(flow, subject, (type) => {
    const kept = type.filter((atom) => atom.kind === 'unknown' || matches(atom) === truth);
    return kept.length > 0 ? kept : type;
  });
}
