import type * as S from '../../python/syntax.ts';
import { walkBody, walkExpression } from '../1-resolve/walk.ts';
import type { Binding, Scope } from '../1-resolve/scope.ts';
import { bindArguments } from '../2-type/bind.ts';
import { findMethod } from '../2-type/classes.ts';
import type { Context } from '../2-type/context.ts';
import * as T from '../2-type/type.ts';
import type { FunctionInfo } from '../2-type/type.ts';
import { reckonedVariables } from './reckoned.ts';
import { rawAttributeCandidates } from './raw-attributes.ts';

/**
 * Which variables and results of type float are raw JavaScript numbers: they come from JavaScript's arithmetic and do
 * not know that they are floats, so `float()` wraps them where somebody would look at their type.
 */
export interface Rawness {
  readonly bindings: ReadonlySet<Binding>;
  readonly returns: ReadonlySet<FunctionInfo>;
  /** Names of attributes: see raw-attributes.ts. */
  readonly attributes: ReadonlySet<string>;
  /** Where a variable is bound to what is certainly no float in a box. */
  readonly primitive: ReadonlyMap<Binding, ReadonlySet<object>>;
}

/** Python's repr of a float is what JavaScript's String gives: the number may stand for itself anywhere. */
export function speaksForItself(value: number): boolean {
  if (Number.isInteger(value) || !Number.isFinite(value)) return false;
  return Math.abs(value) >= 1e-4 && Math.abs(value) < 1e16;
}

export function isFloat(type: T.Type): boolean {
  return T.isOnly(type, 'float');
}

/** Whether an operator on these types is printed as JavaScript's own and gives a float: see binary.ts. */
export function isNativeFloat(op: S.Operator, left: T.Type, right: T.Type): boolean {
  const number = (type: T.Type): boolean => isFloat(type) || T.isSmall(type);
  if (!number(left) || !number(right)) return false;
  if (op === '/') return isNonZero(right);
  return (isFloat(left) || isFloat(right)) && (op === '+' || op === '-' || op === '*');
}

/** Whether `**` gives a float whatever the operands are: never a complex number, never an int. */
export function isFloatPower(op: S.Operator, left: T.Type, right: T.Type, result: T.Type): boolean {
  const number = (type: T.Type): boolean => isFloat(type) || T.isSmall(type);
  const some = isFloat(left) || isFloat(right);
  return op === '**' && some && number(left) && number(right) && isFloat(result);
}

/** A division of numbers by what may be zero. */
export function isDivision(context: Context, node: S.Expression): boolean {
  if (node.kind !== 'BinOp' || node.op !== '/') return false;
  const operands = [node.left, node.right].map((child) => context.types.get(child) ?? []);
  return operands.every((type) => isFloat(type) || T.isSmall(type));
}

/** An int that is never zero. */
export function isNonZero(type: T.Type): boolean {
  const atom = T.only(type, 'int');
  return atom !== null && (atom.lo > 0 || atom.hi < 0);
}

export function isRaw(
  context: Context,
  scope: Scope,
  rawness: Rawness,
  node: S.Expression,
): boolean {
  const type = (child: S.Expression): T.Type => context.types.get(child) ?? [];
  if (!isFloat(type(node))) return false;
  const raw = (child: S.Expression): boolean => isRaw(context, scope, rawness, child);
  switch (node.kind) {
    case 'Constant':
      return node.value.type === 'float' && !speaksForItself(node.value.value);
    case 'Name': {
      const binding = scope.lookup(node.id);
      return binding !== null && rawness.bindings.has(binding);
    }
    case 'Attribute':
      return rawness.attributes.has(node.attr);
    case 'BinOp':
      return (
        isNativeFloat(node.op, type(node.left), type(node.right)) ||
        isFloatPower(node.op, type(node.left), type(node.right), type(node))
      );
    case 'UnaryOp':
      return node.op === '-' || raw(node.operand);
    case 'IfExp':
      return (
        (isFloat(type(node.body)) && raw(node.body)) ||
        (isFloat(type(node.orelse)) && raw(node.orelse))
      );
    case 'BoolOp':
      return node.values.some((one) => isFloat(type(one)) && raw(one));
    case 'NamedExpr':
      return raw(node.value);
    case 'Await':
      return node.value.kind === 'Call' && returnsRaw(context, rawness, node.value);
    case 'Call':
      return isExtreme(context, node) ? node.args.some(raw) : returnsRaw(context, rawness, node);
    default:
      return false;
  }
}

/** A raw float that comes from arithmetic: not even the runtime's functions have put it into a box. */
export function isPrimitive(
  context: Context,
  scope: Scope,
  rawness: Pick<Rawness, 'primitive'>,
  node: S.Expression,
): boolean {
  const type = (child: S.Expression): T.Type => context.types.get(child) ?? [];
  switch (node.kind) {
    case 'Constant':
      return true;
    case 'Name': {
      const binding = scope.lookup(node.id);
      return (
        binding !== null &&
        !binding.isParameter &&
        // A variable that also holds something else gets its floats in boxes.
        isFloat(context.slot(binding).type) &&
        rawness.primitive.get(binding)?.size === binding.writes
      );
    }
    case 'BinOp':
      return isNativeFloat(node.op, type(node.left), type(node.right));
    case 'UnaryOp':
      return node.op === '-' && isFloat(type(node.operand));
    default:
      return false;
  }
}

/** `max(a, b)`, `min(a, b)` of floats: gives one of them as it is. */
export function isExtreme(context: Context, node: S.Call): boolean {
  const builtin = T.only(context.types.get(node.func) ?? [], 'builtin');
  return (
    (builtin?.name === 'max' || builtin?.name === 'min') &&
    node.args.length > 1 &&
    node.keywords.length === 0 &&
    node.args.every((arg) => isFloat(context.types.get(arg) ?? []))
  );
}

function callees(context: Context, node: S.Call): FunctionInfo[] {
  return (context.types.get(node.func) ?? []).flatMap((atom) =>
    atom.kind === 'function' || atom.kind === 'method' ? [atom.info] : [],
  );
}

function returnsRaw(context: Context, rawness: Rawness, node: S.Call): boolean {
  return callees(context, node).some((info) => rawness.returns.has(info));
}

/**
 * Functions whose every use is a call that is known to give a float: what they return may stay raw. Others may be called
 * by the runtime, or together with functions that give something else.
 */
function rawCandidates(context: Context, module: S.Module): ReadonlySet<FunctionInfo> {
  const candidates = new Set(
    [...context.functions.values()].filter(
      (info) =>
        isFloat(info.returns.type) &&
        ['none', 'static', 'class'].includes(info.decorator) &&
        !/^__.*__$/.test(info.name),
    ),
  );
  const called = new Set<S.Expression>();
  const exclude = (node: S.Expression): void => {
    for (const atom of context.types.get(node) ?? [])
      if (atom.kind === 'function' || atom.kind === 'method') candidates.delete(atom.info);
  };
  walkAll(context, module, (node) => {
    if (node.kind !== 'Call') return;
    called.add(node.func);
    if (!isFloat(context.types.get(node) ?? [])) exclude(node.func);
  });
  walkAll(context, module, (node) => {
    if (!called.has(node)) exclude(node);
  });
  return candidates;
}

function walkAll(
  context: Context,
  module: S.Module,
  expression: (node: S.Expression) => void,
): void {
  walkBody(module.body, { expression });
  for (const { node } of [...context.functions.values(), ...context.classes.values()]) {
    if (node.kind === 'Lambda') walkExpression(node.body, expression);
    else walkBody(node.body, { expression });
  }
}

/** Repeats over all assignments, calls and returns until no more variables turn out to be raw. */
export function findRawness(context: Context, module: S.Module): Rawness {
  const bindings = new Set<Binding>();
  const returns = new Set<FunctionInfo>();
  const attributes = new Set<string>();
  const primitive = new Map<Binding, Set<object>>();
  const rawness: Rawness = { bindings, returns, attributes, primitive };
  const attributeCandidates = rawAttributeCandidates(context, module.source);
  const candidates = rawCandidates(context, module);
  const reckoned = reckonedVariables(
    (onStatement, onExpression) =>
      everywhere((body, scope) =>
        walkBody(body, {
          statement: (node) => onStatement(node, scope),
          expression: (node) => onExpression(node, scope),
        }),
      ),
    (node) => context.types.get(node) ?? [],
  );
  const found = (): number => bindings.size + returns.size + attributes.size;
  for (let size = -1; size !== found();) {
    size = found();
    primitive.clear();
    everywhere(visit);
  }
  return rawness;

  function everywhere(
    see: (body: readonly S.Statement[], scope: Scope, info: FunctionInfo | null) => void,
  ): void {
    see(module.body, context.resolution.module, null);
    for (const info of context.functions.values()) {
      const { node } = info;
      if (node.kind !== 'Lambda') see(node.body, info.scope, info);
      else see([{ ...node.body, kind: 'Expr', value: node.body }], info.scope, null);
    }
    for (const info of context.classes.values()) see(info.node.body, info.scope, null);
  }

  function visit(body: readonly S.Statement[], scope: Scope, info: FunctionInfo | null): void {
    walkBody(body, {
      statement: (node) => statement(node, scope, info),
      expression: (node) => expression(node, scope),
    });
  }

  function assign(target: S.Expression, value: S.Expression, scope: Scope): void {
    if (
      target.kind === 'Tuple' &&
      value.kind === 'Tuple' &&
      target.elts.length === value.elts.length
    ) {
      target.elts.forEach((child, i) => {
        const source = value.elts[i];
        if (source) assign(child, source, scope);
      });
      return;
    }
    if (target.kind === 'Name') count(scope.lookup(target.id), value, scope);
    const binding = target.kind === 'Name' ? scope.lookup(target.id) : null;
    if (binding && reckoned.has(binding) && isDivision(context, value)) mark(binding);
    if (!isRaw(context, scope, rawness, value)) return;
    if (target.kind === 'Attribute') markAttribute(target);
    if (target.kind === 'Name') mark(scope.lookup(target.id));
  }

  function count(binding: Binding | null, value: S.Expression, scope: Scope): void {
    if (!binding || !isPrimitive(context, scope, rawness, value)) return;
    const places = primitive.get(binding) ?? new Set();
    primitive.set(binding, places.add(value));
  }

  function markAttribute(node: S.Attribute): void {
    if (attributeCandidates.has(node.attr)) attributes.add(node.attr);
  }

  function mark(binding: Binding | null | undefined): void {
    if (binding && isFloat(context.slot(binding).type)) bindings.add(binding);
  }

  function statement(node: S.Statement, scope: Scope, info: FunctionInfo | null): void {
    if (node.kind === 'Assign')
      for (const target of node.targets) assign(target, node.value, scope);
    if (node.kind === 'AnnAssign' && node.value) assign(node.target, node.value, scope);
    if (node.kind === 'AugAssign' && isFloat(context.types.get(node.target) ?? [])) {
      if (node.target.kind === 'Attribute') markAttribute(node.target);
      if (node.target.kind === 'Name') {
        mark(scope.lookup(node.target.id));
        const { target: left, op, value: right } = node;
        count(scope.lookup(left.id), { ...node, kind: 'BinOp', left, op, right }, scope);
      }
    }
    if (node.kind === 'Return' && node.value && info && candidates.has(info) && !info.escapes) {
      if (isRaw(context, scope, rawness, node.value)) returns.add(info);
    }
    if (node.kind === 'FunctionDef' || node.kind === 'AsyncFunctionDef') defaults(node, scope);
  }

  function defaults(node: S.FunctionDef | S.AsyncFunctionDef, scope: Scope): void {
    const inner = context.functions.get(node)?.scope;
    const positional = [...node.args.posonlyargs, ...node.args.args];
    node.args.defaults.forEach((value, i) => {
      const parameter = positional[positional.length - node.args.defaults.length + i];
      if (parameter && isRaw(context, scope, rawness, value))
        mark(inner?.bindings.get(parameter.arg));
    });
  }

  function expression(node: S.Expression, scope: Scope): void {
    if (node.kind === 'NamedExpr') assign(node.target, node.value, scope);
    if (node.kind !== 'Call') return;
    for (const atom of context.types.get(node.func) ?? []) {
      const init = atom.kind === 'class' ? findMethod(atom.info, '__init__') : null;
      const info = atom.kind === 'function' || atom.kind === 'method' ? atom.info : init;
      if (!info) continue;
      const bound = bindArguments(info.node.args, node, atom.kind === 'function' ? 0 : 1);
      if (bound.kind !== 'bound') continue;
      for (const [name, value] of bound.values) {
        if (value.kind === 'value' && isRaw(context, scope, rawness, value.value))
          mark(info.scope.bindings.get(name));
      }
    }
  }
}
