import type * as S from '../../python/syntax.ts';
import { walkExpression } from '../1-resolve/walk.ts';
import { awaitedIn } from './asyncio-calls.ts';
import { attribute, isBuiltinMethod, shareAttribute } from './attributes.ts';
import type { CallSite } from './call-function.ts';
import { call, callMethod } from './calls.ts';
import type { Context, Flow } from './context.ts';
import { iterated } from './elements.ts';
import { assignVariable, mayRaise, readVariable } from './environment.ts';
import { escape, reflect } from './escape.ts';
import { functionInfo, lambdaBody } from './functions.ts';
import { join, joinAll } from './join.ts';
import { narrow } from './narrow.ts';
import { binary, callDunder, compare, unary } from './operators.ts';
import { bindTarget } from './statements.ts';
import { subscript } from './subscripts.ts';
import { builtinFunctions, builtinTypes } from './tables/names.ts';
import * as T from './type.ts';
import type { ClassInfo, FunctionInfo, Type } from './type.ts';

/** The type of an expression here; kept for the printer. */
export function infer(context: Context, flow: Flow, node: S.Expression): Type {
  const type = inferNode(context, flow, node);
  context.types.set(node, type);
  return type;
}

function inferNode(context: Context, flow: Flow, node: S.Expression): Type {
  const of = (child: S.Expression): Type => infer(context, flow, child);
  switch (node.kind) {
    case 'Constant':
      return constant(node.value);
    case 'Name':
      return name(context, flow, node);
    case 'JoinedStr':
      for (const value of node.values) of(value);
      return T.str;
    case 'FormattedValue':
      stringify(context, of(node.value));
      if (node.formatSpec) of(node.formatSpec);
      return T.str;
    case 'BinOp': {
      const result = binary(context, node, of(node.left), node.op, of(node.right));
      mayRaise(flow);
      return result;
    }
    case 'UnaryOp':
      return unary(context, node.op, truth(context, of(node.operand), node.op));
    case 'BoolOp':
      return boolOp(context, flow, node);
    case 'Compare':
      return comparison(context, flow, node);
    case 'IfExp':
      return conditional(context, flow, node);
    case 'NamedExpr': {
      const type = of(node.value);
      const binding = flow.scope.owner().lookup(node.target.id);
      if (binding) assignVariable(context, flow, binding, type);
      context.types.set(node.target, type);
      return type;
    }
    case 'Call':
      return inferCall(context, flow, node);
    case 'Attribute': {
      const value = of(node.value);
      const owner = selfOwner(flow, node.value);
      if (owner) shareAttribute(context, value, node.attr, owner);
      const type = attribute(context, node, value, node.attr);
      mayRaise(flow);
      return type;
    }
    case 'Subscript': {
      const value = of(node.value);
      const result = subscript(context, node, value, of(node.slice));
      mayRaise(flow);
      return result;
    }
    case 'Slice':
      for (const part of [node.lower, node.upper, node.step]) if (part) of(part);
      return [{ kind: 'slice' }];
    case 'Starred':
      return of(node.value);
    default:
      return inferDisplay(context, flow, node);
  }
}

function inferDisplay(context: Context, flow: Flow, node: S.Expression): Type {
  const of = (child: S.Expression): Type => infer(context, flow, child);
  const element = (child: S.Expression): Type =>
    child.kind === 'Starred' ? iterated(context, of(child.value)) : of(child);
  switch (node.kind) {
    case 'List':
    case 'Set': {
      const slot = context.site(node, 'element');
      for (const child of node.elts) slot.add(element(child));
      return [{ kind: node.kind === 'List' ? 'list' : 'set', element: slot }];
    }
    case 'Tuple':
      if (node.elts.some((child) => child.kind === 'Starred')) {
        return [{ kind: 'tupleOf', element: joinAll(node.elts.map(element)) }];
      }
      return [{ kind: 'tuple', elements: node.elts.map(of) }];
    case 'Dict':
      return dict(context, flow, node);
    case 'ListComp':
    case 'SetComp':
    case 'GeneratorExp':
    case 'DictComp':
      return comprehension(context, flow, node);
    case 'Lambda': {
      const info = functionInfo(context, flow, node);
      for (const value of [...node.args.defaults, ...node.args.kwDefaults]) if (value) of(value);
      lambdaBody(context, flow, node, info);
      return [{ kind: 'function', info }];
    }
    case 'Await': {
      context.results.awaited.add(node.value);
      const type = awaitedIn(context, of(node.value));
      mayRaise(flow);
      return type;
    }
    case 'Yield':
      flow.function?.yields.add(node.value ? of(node.value) : T.none);
      return context.sends ? T.unknown : T.none;
    case 'YieldFrom':
      flow.function?.yields.add(iterated(context, of(node.value)));
      return T.unknown;
    default:
      return T.unknown;
  }
}

/** The class in whose method `node` is the receiver, `self`. */
export function selfOwner(flow: Flow, node: S.Expression): ClassInfo | null {
  const info = flow.function;
  if (!info?.owner || info.decorator === 'static' || info.decorator === 'class') return null;
  const first = [...info.node.args.posonlyargs, ...info.node.args.args][0];
  return node.kind === 'Name' && first?.arg === node.id ? info.owner : null;
}

function constant(value: S.ConstantValue): Type {
  switch (value.type) {
    case 'int': {
      const number = Number(value.value);
      return Number.isSafeInteger(number) ? T.int(number, number) : T.bigInt;
    }
    case 'None':
      return T.none;
    case 'Ellipsis':
      return [{ kind: 'ellipsis' }];
    default:
      return [{ kind: value.type }];
  }
}

function name(context: Context, flow: Flow, node: S.Name): Type {
  const binding = flow.scope.lookup(node.id);
  if (!binding) return builtin(node.id);
  const [type, maybe] = readVariable(context, flow, binding);
  if (maybe && binding.scope.kind === 'class') return join(type, beyondClass(context, node, type));
  if (maybe && context.progress.pass > 0) context.maybeUnbound.add(node);
  if (maybe && type.length === 0) mayRaise(flow);
  return type;
}

function builtin(name: string): Type {
  if (builtinTypes.has(name)) return [{ kind: 'type', name }];
  if (builtinFunctions.has(name)) return [{ kind: 'builtin', name }];
  if (name === 'NotImplemented') return [{ kind: 'notImplemented' }];
  if (name === 'Ellipsis') return [{ kind: 'ellipsis' }];
  return name === '__name__' ? T.str : T.unknown;
}

/** A name that a class body binds, but has not bound yet, is the module's, or a builtin. */
function beyondClass(context: Context, node: S.Name, own: Type): Type {
  context.beyondClass.set(node, own.length > 0);
  const binding = context.resolution.module.bindings.get(node.id);
  return binding ? context.slot(binding).type : builtin(node.id);
}

/** A value is turned into text: `__str__`, `__repr__` and `__format__` of the program's classes are called. */
export function stringify(context: Context, type: Type): void {
  reflect(type);
  for (const atom of type) {
    for (const method of ['__str__', '__repr__']) callDunder(context, atom, method, null);
    callDunder(context, atom, '__format__', T.str);
  }
}

function truth(context: Context, type: Type, op: string): Type {
  if (op === 'not') truthOf(context, type);
  return type;
}

/** A value is asked whether it is true: `__bool__` and `__len__` are called. */
export function truthOf(context: Context, type: Type): void {
  for (const atom of type)
    for (const method of ['__bool__', '__len__']) callDunder(context, atom, method, null);
}

function boolOp(context: Context, flow: Flow, node: S.BoolOp): Type {
  const before = flow.env;
  const results: Type[] = [];
  node.values.forEach((value, i) => {
    const type = infer(context, flow, value);
    truthOf(context, type);
    const last = i === node.values.length - 1;
    results.push(last ? type : node.op === 'or' ? T.without(type, 'none') : type);
    if (!last) flow.env = narrow(context, flow, value, node.op === 'and');
  });
  const after = flow.env;
  flow.env = before && after ? mergeWalrus(before, after) : before;
  return joinAll(results);
}

/** What a walrus bound on the way stays bound. */
function mergeWalrus(
  before: NonNullable<Flow['env']>,
  after: NonNullable<Flow['env']>,
): Flow['env'] {
  const merged = new Map(before);
  for (const [binding, type] of after) {
    if (!before.has(binding)) merged.set(binding, [...type, { kind: 'unbound' }]);
  }
  return merged;
}

function comparison(context: Context, flow: Flow, node: S.Compare): Type {
  let left = infer(context, flow, node.left);
  const results: Type[] = [];
  node.comparators.forEach((comparator, i) => {
    const right = infer(context, flow, comparator);
    results.push(compare(context, left, node.ops[i] ?? '==', right));
    left = right;
  });
  mayRaise(flow);
  return joinAll(results);
}

function conditional(context: Context, flow: Flow, node: S.IfExp): Type {
  truthOf(context, infer(context, flow, node.test));
  const { env } = flow;
  flow.env = narrow(context, flow, node.test, true);
  const yes = flow.env ? infer(context, flow, node.body) : T.nothing;
  flow.env = env;
  flow.env = narrow(context, flow, node.test, false);
  const no = flow.env ? infer(context, flow, node.orelse) : T.nothing;
  flow.env = env;
  if (!context.types.has(node.body)) context.types.set(node.body, T.nothing);
  return join(yes, no);
}

function dict(context: Context, flow: Flow, node: S.Dict): Type {
  const key = context.site(node, 'key');
  const value = context.site(node, 'value');
  node.values.forEach((child, i) => {
    const keyNode = node.keys[i];
    const type = infer(context, flow, child);
    if (keyNode) {
      key.add(infer(context, flow, keyNode));
      value.add(type);
      return;
    }
    for (const atom of type) {
      key.add(atom.kind === 'dict' ? atom.key.type : T.unknown);
      value.add(atom.kind === 'dict' ? atom.value.type : T.unknown);
    }
  });
  return [{ kind: 'dict', key, value }];
}

type ComprehensionNode = S.ListComp | S.SetComp | S.GeneratorExp | S.DictComp;

function comprehension(context: Context, flow: Flow, node: ComprehensionNode): Type {
  const scope = context.resolution.scopes.get(node) ?? flow.scope;
  const inner: Flow = { ...flow, scope, env: flow.env && new Map(flow.env) };
  node.generators.forEach((generator, i) => {
    const source = infer(context, i === 0 ? flow : inner, generator.iter);
    const elements = generator.isAsync ? asyncElements(source) : iterated(context, source);
    bindTarget(context, inner, generator.target, elements);
    for (const test of generator.ifs) {
      truthOf(context, infer(context, inner, test));
      inner.env = narrow(context, inner, test, true) ?? inner.env;
    }
  });
  if (node.kind === 'DictComp') {
    const key = context.site(node, 'key');
    const value = context.site(node, 'value');
    key.add(infer(context, inner, node.key));
    value.add(infer(context, inner, node.value));
    return [{ kind: 'dict', key, value }];
  }
  const element = context.site(node, 'element');
  element.add(infer(context, inner, node.elt));
  if (node.kind === 'ListComp') return [{ kind: 'list', element }];
  if (node.kind === 'SetComp') return [{ kind: 'set', element }];
  return [{ kind: 'iterator', name: isAsync(node) ? 'async_generator' : 'generator', element }];
}

/** A generator expression is asynchronous when it awaits anywhere but in its first iterable. */
function isAsync(node: S.GeneratorExp): boolean {
  if (node.generators.some((generator) => generator.isAsync)) return true;
  let awaits = false;
  const look = (part: S.Expression): void => {
    if (part.kind === 'Await') awaits = true;
  };
  walkExpression(node.elt, look);
  node.generators.forEach(({ iter, ifs }, i) => {
    for (const part of i === 0 ? ifs : [iter, ...ifs]) walkExpression(part, look);
  });
  return awaits;
}

/** What `async for` gives. */
export function asyncElements(type: Type): Type {
  return joinAll(
    type.map((atom): Type => {
      if (atom.kind === 'iterator') return atom.element.type;
      if (atom.kind !== 'instance') return T.unknown;
      const method = atom.info.mro
        .map((one) => one.methods.get('__aiter__'))
        .find((one) => one !== undefined);
      if (method?.isGenerator) return method.yields.type;
      const next = atom.info.mro
        .map((one) => one.methods.get('__anext__'))
        .find((one) => one !== undefined);
      return next?.isAsync ? next.returns.type : T.unknown;
    }),
  );
}

function inferCall(context: Context, flow: Flow, node: S.Call): Type {
  const { func } = node;
  const typeOf = (child: S.Expression): Type =>
    context.types.get(child) ?? infer(context, flow, child);
  const site: CallSite = { node, args: node.args, keywords: node.keywords, typeOf };
  let receiver: Type | null = null;
  let callee: Type = T.nothing;
  if (func.kind === 'Attribute' && isSuper(flow, func.value)) {
    callee = superAttribute(context, flow, func.attr);
    context.types.set(func, callee);
    context.types.set(func.value, T.object('super'));
  } else if (func.kind === 'Attribute') {
    receiver = infer(context, flow, func.value);
    if (!receiver.some((atom) => isBuiltinMethod(atom, func.attr)))
      callee = attribute(context, func, receiver, func.attr);
    context.types.set(func, callee);
  } else {
    callee = infer(context, flow, func);
  }
  for (const arg of node.args) infer(context, flow, arg);
  for (const keyword of node.keywords) infer(context, flow, keyword.value);
  const result = callOf(context, site, receiver, callee, func);
  mayRaise(flow);
  return result;
}

function callOf(
  context: Context,
  site: CallSite,
  receiver: Type | null,
  callee: Type,
  func: S.Expression,
): Type {
  if (receiver && func.kind === 'Attribute') {
    const method = callMethod(context, receiver, func.attr, site);
    if (method) return method;
    if (receiver.some((atom) => isBuiltinMethod(atom, func.attr) || atom.kind === 'unknown')) {
      for (const type of site.args.map(site.typeOf)) escape(context, type);
      for (const keyword of site.keywords) escape(context, site.typeOf(keyword.value));
      if (
        receiver.some((atom) => atom.kind === 'list' || atom.kind === 'set' || atom.kind === 'dict')
      )
        escape(context, receiver);
      const known = receiver.filter((atom) => atom.kind === 'instance');
      if (known.length > 0) call(context, attribute(context, func, known, func.attr), site);
      if (receiver.some((atom) => atom.kind === 'unknown')) callByName(context, func.attr);
      return T.unknown;
    }
  }
  if (func.kind === 'Name' && ['print', 'str', 'repr', 'format'].includes(func.id)) {
    for (const arg of site.args) stringify(context, site.typeOf(arg));
  }
  return call(context, callee, site);
}

/** A method called on a value of unknown class: it may be any method of that name. */
function callByName(context: Context, name: string): void {
  for (const info of context.classes.values()) {
    const method = info.methods.get(name);
    if (method && !method.escapes) {
      escape(context, [{ kind: 'method', info: method, self: [{ kind: 'instance', info }] }]);
    }
  }
}

/** `super()` without arguments. */
export function isSuper(flow: Pick<Flow, 'scope'>, node: S.Expression): boolean {
  return (
    node.kind === 'Call' &&
    node.func.kind === 'Name' &&
    node.func.id === 'super' &&
    node.args.length === 0 &&
    !flow.scope.lookup('super')
  );
}

/** What `super().name` is: the method of the first class after the owner, bound to the running method's self. */
function superAttribute(context: Context, flow: Flow, name: string): Type {
  const { owner } = flow;
  const methods = owner ? nextMethods(context, owner, name) : [];
  if (!owner || methods.length === 0)
    return owner && owner.runtimeBases.length === 0 && !owner.dynamic ? T.none : T.unknown;
  const [self] = flow.function?.node.args.args ?? [];
  const binding = self && flow.scope.lookup(self.arg);
  const receiver = binding ? context.slot(binding).type : T.nothing;
  return methods.map((info) => ({ kind: 'method', info, self: receiver }));
}

/** The methods that follow the owner's in the class order of any class that may be the instance's. */
function nextMethods(context: Context, owner: ClassInfo, name: string): FunctionInfo[] {
  const found = new Set<FunctionInfo>();
  for (const { mro } of context.classes.values()) {
    const at = mro.indexOf(owner);
    if (at < 0) continue;
    const next = mro.slice(at + 1).find((one) => one.methods.has(name));
    const method = next?.methods.get(name);
    if (method) found.add(method);
  }
  return [...found];
}
