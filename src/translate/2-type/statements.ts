import type * as S from '../../python/syntax.ts';
import { aliasName } from '../1-resolve/targets.ts';
import { awaited } from './asyncio-calls.ts';
import { moduleMember, storeAttribute } from './attributes.ts';
import { callWith } from './call-function.ts';
import { classBody } from './class-body.ts';
import { findMethod } from './classes.ts';
import type { Context, Environment, Flow } from './context.ts';
import { iterated } from './elements.ts';
import {
  assignVariable,
  closeLoop,
  isTracked,
  joinEnvironments,
  loopHead,
  mayRaise,
} from './environment.ts';
import { escape, escapeFunction } from './escape.ts';
import { asyncElements, infer, selfOwner, truthOf } from './expressions.ts';
import { functionBody, functionInfo } from './functions.ts';
import { join, joinAll } from './join.ts';
import { narrow } from './narrow.ts';
import { inPlace } from './operators.ts';
import { matchStatement } from './patterns.ts';
import { dropResult, returnResult } from './results.ts';
import { storeSubscript, unpacked } from './subscripts.ts';
import { exceptionNames } from './tables/exceptions.ts';
import { call } from './calls.ts';
import * as T from './type.ts';
import type { Type } from './type.ts';

/** Walks statements one after the other; those that nothing reaches are walked too, for the printer, and end nowhere. */
export function runBody(context: Context, flow: Flow, body: readonly S.Statement[]): void {
  let last = flow.env;
  let isDead = last === null;
  for (const statement of body) {
    if (!flow.env) {
      isDead = true;
      flow.env = last ? new Map(last) : new Map();
    }
    last = flow.env;
    runStatement(context, flow, statement);
  }
  if (isDead) flow.env = null;
}

function runStatement(context: Context, flow: Flow, node: S.Statement): void {
  const of = (child: S.Expression): Type => infer(context, flow, child);
  switch (node.kind) {
    case 'Expr':
      dropResult(context.results, node.value);
      of(node.value);
      return;
    case 'Assign': {
      const type = of(node.value);
      for (const target of node.targets) bindTarget(context, flow, target, type);
      return;
    }
    case 'AnnAssign':
      if (node.value) bindTarget(context, flow, node.target, of(node.value));
      return;
    case 'AugAssign': {
      const left = of(node.target);
      const right = of(node.value);
      const result = inPlace(context, node, left, node.op, right, iterated(context, right));
      mayRaise(flow);
      storeTarget(context, flow, node.target, result);
      return;
    }
    case 'Return':
      if (node.value && flow.function) returnResult(context.results, node.value, flow.function);
      flow.function?.returns.add(node.value ? of(node.value) : T.none);
      mayRaise(flow);
      flow.env = null;
      return;
    case 'Raise':
      if (node.exc) of(node.exc);
      if (node.cause) of(node.cause);
      mayRaise(flow);
      flow.env = null;
      return;
    case 'Assert':
      truthOf(context, of(node.test));
      if (node.msg) of(node.msg);
      mayRaise(flow);
      flow.env = narrow(context, flow, node.test, true);
      return;
    case 'Delete':
      for (const target of node.targets) deleteTarget(context, flow, target);
      return;
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      defineFunction(context, flow, node);
      return;
    case 'ClassDef':
      classBody(context, flow, node);
      return;
    case 'Import':
    case 'ImportFrom':
      importNames(context, flow, node);
      return;
    default:
      runCompound(context, flow, node);
  }
}

function runCompound(context: Context, flow: Flow, node: S.Statement): void {
  switch (node.kind) {
    case 'If':
      runIf(context, flow, node);
      return;
    case 'While':
      runWhile(context, flow, node);
      return;
    case 'For':
    case 'AsyncFor':
      runFor(context, flow, node);
      return;
    case 'With':
    case 'AsyncWith':
      runWith(context, flow, node);
      return;
    case 'Try':
    case 'TryStar':
      runTry(context, flow, node);
      return;
    case 'Match':
      matchStatement(context, flow, node);
      return;
    case 'Break':
      if (flow.env) flow.loop?.breaks.push(flow.env);
      flow.env = null;
      return;
    case 'Continue':
      if (flow.env) flow.loop?.continues.push(flow.env);
      flow.env = null;
      return;
    default:
      return;
  }
}

/** Binds whatever a target names to a value: names, attributes, items, and patterns of them. */
export function bindTarget(context: Context, flow: Flow, target: S.Expression, type: Type): void {
  if (target.kind === 'Tuple' || target.kind === 'List') {
    const elements = iterated(context, type);
    const star = target.elts.findIndex((child) => child.kind === 'Starred');
    target.elts.forEach((child, i) => {
      if (child.kind !== 'Starred') {
        return bindTarget(
          context,
          flow,
          child,
          unpacked(type, elements, i, target.elts.length, star),
        );
      }
      const rest = context.site(child, 'rest');
      rest.add(elements);
      bindTarget(context, flow, child.value, [{ kind: 'list', element: rest }]);
    });
    mayRaise(flow);
    return;
  }
  if (target.kind === 'Attribute') infer(context, flow, target.value);
  if (target.kind === 'Subscript') {
    infer(context, flow, target.value);
    infer(context, flow, target.slice);
  }
  storeTarget(context, flow, target, type);
}

function storeTarget(context: Context, flow: Flow, target: S.Expression, type: Type): void {
  context.types.set(target, type);
  if (target.kind === 'Name') {
    const binding = flow.scope.lookup(target.id);
    if (!binding) return;
    if (flow.scope.kind === 'class' && binding.scope === flow.scope && flow.owner) {
      storeAttribute(context, [{ kind: 'class', info: flow.owner }], target.id, type);
    }
    assignVariable(context, flow, binding, type);
    return;
  }
  if (target.kind === 'Attribute') {
    const owner = selfOwner(flow, target.value);
    storeAttribute(context, context.types.get(target.value) ?? [], target.attr, type, owner);
    const receiver = context.types.get(target.value) ?? [];
    if (receiver.some((atom) => atom.kind !== 'instance' && atom.kind !== 'class'))
      escape(context, type);
  }
  if (target.kind === 'Subscript') {
    const receiver = context.types.get(target.value) ?? [];
    const index = context.types.get(target.slice) ?? [];
    storeSubscript(context, target, receiver, index, type, iterated(context, type));
    if (T.isUnknown(receiver)) escape(context, type);
  }
  mayRaise(flow);
}

function deleteTarget(context: Context, flow: Flow, target: S.Expression): void {
  if (target.kind === 'Tuple' || target.kind === 'List') {
    for (const child of target.elts) deleteTarget(context, flow, child);
    return;
  }
  infer(context, flow, target);
  if (target.kind === 'Subscript') {
    for (const atom of context.types.get(target.value) ?? []) {
      const method = atom.kind === 'instance' ? findMethod(atom.info, '__delitem__') : null;
      if (method)
        callWith(
          context,
          [{ kind: 'method', info: method, self: [atom] }],
          [context.types.get(target.slice) ?? []],
        );
    }
  }
  const binding = target.kind === 'Name' ? flow.scope.lookup(target.id) : null;
  if (binding && isTracked(binding, flow)) flow.env?.set(binding, [{ kind: 'unbound' }]);
  mayRaise(flow);
}

function defineFunction(
  context: Context,
  flow: Flow,
  node: S.FunctionDef | S.AsyncFunctionDef,
): void {
  const info = functionInfo(context, flow, node);
  const decorators = node.decorators.map((decorator) => infer(context, flow, decorator));
  functionBody(context, flow, node, info);
  let type: Type = [{ kind: 'function', info }];
  if (flow.scope.kind !== 'class' || info.decorator === 'other') {
    for (const decorator of [...decorators].reverse())
      type = decorated(context, node, decorator, type);
  }
  const binding = flow.scope.lookup(node.name);
  if (binding) assignVariable(context, flow, binding, type);
}

/** What a decorator makes of a function: it is called with it. */
function decorated(
  context: Context,
  node: S.FunctionDef | S.AsyncFunctionDef,
  decorator: Type,
  type: Type,
): Type {
  const stand: S.Expression = {
    kind: 'Name',
    line: node.line,
    column: 1,
    endLine: node.line,
    endColumn: 1,
    id: node.name,
  };
  const [site] = node.decorators;
  const result = call(context, decorator, {
    node: site ?? stand,
    args: [stand],
    keywords: [],
    typeOf: () => type,
  });
  for (const atom of type) {
    if (atom.kind === 'function' && T.isUnknown(result)) escapeFunction(context, atom.info, 0);
  }
  return result;
}

function importNames(context: Context, flow: Flow, node: S.Import | S.ImportFrom): void {
  for (const alias of node.names) {
    const binding = alias.name === '*' ? null : flow.scope.lookup(aliasName(alias));
    if (!binding) continue;
    const type: Type =
      node.kind === 'Import'
        ? [{ kind: 'module', name: alias.asname ? alias.name : aliasName(alias) }]
        : moduleMember(context, alias, node.module ?? '', alias.name);
    assignVariable(context, flow, binding, type);
  }
}

function runIf(context: Context, flow: Flow, node: S.If): void {
  truthOf(context, infer(context, flow, node.test));
  const before = flow.env;
  flow.env = copy(narrow(context, flow, node.test, true));
  runBody(context, flow, node.body);
  const yes = flow.env;
  flow.env = before;
  flow.env = copy(narrow(context, flow, node.test, false));
  runBody(context, flow, node.orelse);
  flow.env = joinEnvironments(yes, flow.env);
}

function copy(env: Environment | null): Environment | null {
  return env && new Map(env);
}

function runWhile(context: Context, flow: Flow, node: S.While): void {
  if (!flow.env) return;
  const exits = { breaks: [] as Environment[], continues: [] as Environment[] };
  const inner: Flow = { ...flow, env: loopHead(context, node, flow.env), loop: exits };
  truthOf(context, infer(context, inner, node.test));
  const tested = inner.env;
  inner.env = copy(narrow(context, inner, node.test, true));
  runBody(context, inner, node.body);
  for (const env of [inner.env, ...exits.continues]) closeLoop(context, node, env);
  inner.env = tested;
  const forever = node.test.kind === 'Constant' && isTrue(node.test);
  flow.env = forever ? null : copy(narrow(context, inner, node.test, false));
  runBody(context, flow, node.orelse);
  for (const env of exits.breaks) flow.env = joinEnvironments(flow.env, env);
}

function isTrue(node: S.Constant): boolean {
  const { value } = node;
  return (value.type === 'bool' && value.value) || (value.type === 'int' && value.value !== 0n);
}

function runFor(context: Context, flow: Flow, node: S.For | S.AsyncFor): void {
  const source = infer(context, flow, node.iter);
  mayRaise(flow);
  if (!flow.env) return;
  const elements = node.kind === 'AsyncFor' ? asyncElements(source) : iterated(context, source);
  const exits = { breaks: [] as Environment[], continues: [] as Environment[] };
  const head = loopHead(context, node, flow.env);
  const inner: Flow = { ...flow, env: new Map(head), loop: exits };
  bindTarget(context, inner, node.target, elements);
  runBody(context, inner, node.body);
  for (const env of [inner.env, ...exits.continues]) closeLoop(context, node, env);
  flow.env = head;
  runBody(context, flow, node.orelse);
  for (const env of exits.breaks) flow.env = joinEnvironments(flow.env, env);
}

/** What `with manager as name` binds: what `__enter__` gives. */
function entered(context: Context, type: Type, isAsync: boolean): Type {
  return joinAll(
    type.map((atom): Type => {
      if (atom.kind === 'instance') {
        const method = findMethod(atom.info, isAsync ? '__aenter__' : '__enter__');
        for (const name of ['__exit__', '__aexit__']) {
          const exit = findMethod(atom.info, name);
          if (exit)
            callWith(
              context,
              [{ kind: 'method', info: exit, self: [atom] }],
              [T.unknown, T.unknown, T.unknown],
            );
        }
        if (!method) return T.unknown;
        const result = callWith(context, [{ kind: 'method', info: method, self: [atom] }], []);
        return isAsync ? awaited(result) : result;
      }
      if (
        atom.kind === 'object' &&
        (atom.name === 'TaskGroup' || atom.name === 'Timeout' || atom.name === 'Runner')
      )
        return [atom];
      return atom.kind === 'object' &&
        ['Lock', 'Semaphore', 'BoundedSemaphore', 'Condition'].includes(atom.name)
        ? T.none
        : T.unknown;
    }),
  );
}

function runWith(context: Context, flow: Flow, node: S.With | S.AsyncWith): void {
  const raising: Environment[] = [];
  const inner: Flow = { ...flow, raising };
  for (const item of node.items) {
    const type = entered(context, infer(context, inner, item.context), node.kind === 'AsyncWith');
    if (item.vars) bindTarget(context, inner, item.vars, type);
  }
  if (inner.env) raising.push(new Map(inner.env));
  runBody(context, inner, node.body);
  flow.raising?.push(...raising);
  flow.env = inner.env;
  if (swallows(context, node))
    for (const env of raising) flow.env = joinEnvironments(flow.env, env);
}

/** Whether some manager may swallow an exception, so that what follows can be reached from anywhere inside. */
export function swallows(context: Context, node: S.With | S.AsyncWith): boolean {
  return node.items.some((item) => {
    const type = context.types.get(item.context) ?? [];
    return !type.every(
      (atom) =>
        atom.kind === 'object' &&
        ['Lock', 'Semaphore', 'BoundedSemaphore', 'Condition', 'TaskGroup'].includes(atom.name),
    );
  });
}

function runTry(context: Context, flow: Flow, node: S.Try | S.TryStar): void {
  const raising: Environment[] = flow.env ? [new Map(flow.env)] : [];
  const inner: Flow = { ...flow, raising };
  runBody(context, inner, node.body);
  if (inner.env) raising.push(new Map(inner.env));
  const thrown = raising.reduce<Environment | null>((all, env) => joinEnvironments(all, env), null);
  const passed: Flow = { ...flow, env: inner.env };
  runBody(context, passed, node.orelse);
  let after = passed.env;
  const escaping: Environment[] = [...raising];
  for (const handler of node.handlers) {
    const scope = context.resolution.scopes.get(handler) ?? flow.scope;
    const caught: Flow = {
      ...flow,
      scope: handler.name ? scope : flow.scope,
      env: copy(thrown),
      raising: escaping,
    };
    const type = handler.type
      ? caughtType(context, caught, handler.type, node.kind === 'TryStar')
      : T.object('BaseException');
    const binding = handler.name ? scope.bindings.get(handler.name) : undefined;
    if (binding) assignVariable(context, caught, binding, type);
    runBody(context, caught, handler.body);
    if (binding) caught.env?.delete(binding);
    after = joinEnvironments(after, caught.env);
  }
  flow.raising?.push(...escaping);
  if (node.finalbody.length > 0) {
    // From every way in last, so that what the printer reads holds on all of them.
    const normal: Flow = { ...flow, env: copy(after) };
    if (after) runBody(context, normal, node.finalbody);
    const any = escaping.reduce((all, env) => joinEnvironments(all, env), after);
    runBody(context, { ...flow, env: copy(any) }, node.finalbody);
    flow.env = after && normal.env;
    return;
  }
  flow.env = after;
}

/** What `except type as name` binds. */
function caughtType(context: Context, flow: Flow, node: S.Expression, isGroup: boolean): Type {
  const type = infer(context, flow, node);
  if (isGroup) return T.object('ExceptionGroup');
  const classes =
    node.kind === 'Tuple'
      ? joinAll(node.elts.map((child) => context.types.get(child) ?? []))
      : type;
  return joinAll(
    classes.map((atom): Type => {
      if (atom.kind === 'type' && exceptionNames.has(atom.name))
        return caughtInstances(context, atom.name);
      if (atom.kind === 'class') return subclassInstances(context, atom.info);
      return T.object('BaseException');
    }),
  );
}

function caughtInstances(context: Context, name: string): Type {
  const own = [...context.classes.values()].filter(
    (info) => info.instantiated && derives(info, name),
  );
  return join(
    T.object(name),
    own.map((info) => ({ kind: 'instance' as const, info })),
  );
}

function derives(info: T.ClassInfo, name: string): boolean {
  return info.mro.some((one) =>
    one.runtimeBases.some(
      (base) => base === name || name === 'Exception' || name === 'BaseException',
    ),
  );
}

function subclassInstances(context: Context, info: T.ClassInfo): Type {
  const all = [...context.classes.values()].filter(
    (one) => one.mro.includes(info) && (one === info || one.instantiated),
  );
  return all.map((one) => ({ kind: 'instance' as const, info: one }));
}
