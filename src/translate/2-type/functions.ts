import type * as S from '../../python/syntax.ts';
import { allParameters } from '../1-resolve/targets.ts';
import { walkBody, walkExpression } from '../1-resolve/walk.ts';
import type { Context, Environment, Flow, Walk } from './context.ts';
import { infer } from './expressions.ts';
import type { Slot } from './slot.ts';
import { runBody } from './statements.ts';
import * as T from './type.ts';
import type { FunctionInfo, FunctionNode } from './type.ts';

/** What is known of a function; made at its first sight. */
export function functionInfo(context: Context, flow: Flow, node: FunctionNode): FunctionInfo {
  const known = context.functions.get(node);
  if (known) return known;
  const info: FunctionInfo = {
    id: context.functions.size,
    name: node.kind === 'Lambda' ? '<lambda>' : node.name,
    node,
    scope: context.scopeOf(node, flow.scope),
    owner: flow.scope.kind === 'class' ? flow.owner : null,
    isAsync: node.kind === 'AsyncFunctionDef',
    isGenerator: containsYield(node),
    decorator: node.kind === 'Lambda' ? 'none' : decoratorOf(node),
    returns: context.site(node, 'returns'),
    yields: context.site(node, 'yields'),
    called: false,
    escapes: false,
    reflected: false,
    falls: false,
    isRead: false,
    givesOn: new Set(),
  };
  context.functions.set(node, info);
  return info;
}

function containsYield(node: FunctionNode): boolean {
  let found = false;
  const expression = (inner: S.Expression): void => {
    if (inner.kind === 'Yield' || inner.kind === 'YieldFrom') found = true;
  };
  if (node.kind === 'Lambda') walkExpression(node.body, expression);
  else walkBody(node.body, { expression });
  return found;
}

function decoratorOf(node: S.FunctionDef | S.AsyncFunctionDef): FunctionInfo['decorator'] {
  const isAbstract = (one: S.Expression): boolean =>
    (one.kind === 'Name' ? one.id : one.kind === 'Attribute' ? one.attr : '') === 'abstractmethod';
  const others = node.decorators.filter((one) => !isAbstract(one));
  const [first, second] = others.length > 0 ? others : node.decorators;
  if (!first) return 'none';
  if (second) return 'other';
  if (first.kind === 'Attribute' && first.attr === 'setter') return 'setter';
  const name = first.kind === 'Name' ? first.id : first.kind === 'Attribute' ? first.attr : '';
  switch (name) {
    case 'staticmethod':
      return 'static';
    case 'classmethod':
      return 'class';
    case 'property':
    case 'cached_property':
      return 'property';
    case 'abstractmethod':
      return 'abstract';
    default:
      return 'other';
  }
}

/** Walks a function's body with its parameters as they are known so far; not in vain, when passes are to be hasty. */
export function functionBody(
  context: Context,
  flow: Flow,
  node: S.FunctionDef | S.AsyncFunctionDef,
  info: FunctionInfo,
): void {
  const { progress, walks } = context;
  const last = walks.get(node);
  const outer = progress.reads;
  if (!context.isHasty || !last || isStale(last)) {
    const reads: Slot[] = [];
    const began = progress.time;
    progress.reads = reads;
    walkFunction(context, flow, node, info);
    progress.reads = outer;
    walks.set(node, { reads, began });
  }
  if (outer) for (const slot of walks.get(node)?.reads ?? []) outer.push(slot);
}

/** Something that the walk has read changed after it began. */
function isStale(walk: Walk): boolean {
  return walk.reads.some((slot) => slot.changed > walk.began);
}

function walkFunction(
  context: Context,
  flow: Flow,
  node: S.FunctionDef | S.AsyncFunctionDef,
  info: FunctionInfo,
): void {
  const inner: Flow = {
    scope: info.scope,
    function: info,
    owner: flow.owner,
    env: parameterEnvironment(context, flow, node, info),
    loop: null,
    raising: null,
  };
  runBody(context, inner, node.body);
  info.falls = inner.env !== null;
  if (inner.env) info.returns.add(T.none);
}

export function lambdaBody(context: Context, flow: Flow, node: S.Lambda, info: FunctionInfo): void {
  const env = parameterEnvironment(context, flow, node, info);
  const inner: Flow = {
    scope: info.scope,
    function: info,
    owner: flow.owner,
    env,
    loop: null,
    raising: null,
  };
  info.returns.add(infer(context, inner, node.body));
}

function parameterEnvironment(
  context: Context,
  flow: Flow,
  node: FunctionNode,
  info: FunctionInfo,
): Environment {
  const { args } = node;
  const positional = [...args.posonlyargs, ...args.args];
  const env: Environment = new Map();
  const addDefault = (name: string, value: S.Expression): void => {
    const binding = info.scope.bindings.get(name);
    if (binding) context.slot(binding).add(context.types.get(value) ?? infer(context, flow, value));
  };
  args.defaults.forEach((value, i) => {
    const parameter = positional[positional.length - args.defaults.length + i];
    if (parameter) addDefault(parameter.arg, value);
  });
  args.kwonlyargs.forEach((parameter, i) => {
    const value = args.kwDefaults[i];
    if (value) addDefault(parameter.arg, value);
  });
  for (const parameter of allParameters(args)) {
    const binding = info.scope.bindings.get(parameter.arg);
    if (binding && !binding.rebound) env.set(binding, context.slot(binding).type);
  }
  return env;
}
