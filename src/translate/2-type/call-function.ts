import type * as S from '../../python/syntax.ts';
import { allParameters } from '../1-resolve/targets.ts';
import { bindArguments, type Bound } from './bind.ts';
import { findMethod } from './classes.ts';
import type { Context } from './context.ts';
import { iterated } from './elements.ts';
import { addParameter } from './escape.ts';
import { joinAll } from './join.ts';
import * as T from './type.ts';
import type { Atom, FunctionInfo, Type } from './type.ts';

/** A call as the inference sees it: where it stands, and the types of what it passes. */
export interface CallSite {
  readonly node: S.Call | S.Expression;
  readonly args: readonly S.Expression[];
  readonly keywords: readonly S.Keyword[];
  readonly typeOf: (node: S.Expression) => Type;
}

/** Lets the arguments of a call flow into a function's parameters; gives what the call gives. */
export function callFunction(
  context: Context,
  info: FunctionInfo,
  call: CallSite,
  self: Type | null,
): Type {
  if (!info.called) context.progress.changed = true;
  info.called = true;
  const skip = self ? 1 : 0;
  const parameters = [...info.node.args.posonlyargs, ...info.node.args.args];
  const [first] = parameters;
  if (self && first) addParameter(context, info, first.arg, self);
  else if (self && info.node.args.vararg) addRest(context, info, self);
  const binding = bindArguments(info.node.args, call, skip);
  if (binding.kind === 'bound') {
    for (const [name, bound] of binding.values) addBound(context, info, name, bound, call);
  } else if (binding.kind === 'spread') {
    addSpread(context, info, call, skip);
  }
  return callResult(context, info);
}

/** What calling the function gives: a generator and a coroutine do not run yet. */
export function callResult(context: Context, info: FunctionInfo): Type {
  if (info.isGenerator) {
    const name = info.isAsync ? 'async_generator' : 'generator';
    return [{ kind: 'iterator', name, element: info.yields }];
  }
  if (info.isAsync) {
    const result = context.site(info.node, 'coroutine');
    result.add(info.returns.type);
    return [{ kind: 'coroutine', result }];
  }
  return info.returns.type;
}

function addBound(
  context: Context,
  info: FunctionInfo,
  name: string,
  bound: Bound,
  call: CallSite,
): void {
  switch (bound.kind) {
    case 'value':
      addParameter(context, info, name, call.typeOf(bound.value));
      return;
    case 'default':
      return;
    case 'rest':
      addRest(context, info, joinAll(bound.values.map(call.typeOf)));
      return;
    case 'keywords':
      addKeywords(context, info, joinAll(bound.entries.map((entry) => call.typeOf(entry.value))));
      return;
  }
}

function addRest(context: Context, info: FunctionInfo, element: Type): void {
  const { vararg } = info.node.args;
  if (vararg) addParameter(context, info, vararg.arg, [{ kind: 'tupleOf', element }]);
}

function addKeywords(context: Context, info: FunctionInfo, type: Type): void {
  const { kwarg } = info.node.args;
  if (!kwarg) return;
  const key = context.site(kwarg, 'key');
  const value = context.site(kwarg, 'value');
  key.add(T.str);
  value.add(type);
  addParameter(context, info, kwarg.arg, [{ kind: 'dict', key, value }]);
}

/** `f(*xs, **kw)`: anything passed can reach any parameter. */
function addSpread(context: Context, info: FunctionInfo, call: CallSite, skip: number): void {
  const passed = joinAll([
    ...call.args.map((arg) =>
      arg.kind === 'Starred' ? iterated(context, call.typeOf(arg.value)) : call.typeOf(arg),
    ),
    ...call.keywords.map((keyword) => {
      const type = call.typeOf(keyword.value);
      return keyword.arg === null
        ? joinAll(type.map((atom) => (atom.kind === 'dict' ? atom.value.type : T.unknown)))
        : type;
    }),
  ]);
  const { vararg, kwarg } = info.node.args;
  allParameters(info.node.args).forEach((parameter, i) => {
    if (i < skip || parameter === vararg || parameter === kwarg) return;
    addParameter(context, info, parameter.arg, passed);
  });
  addRest(context, info, passed);
  addKeywords(context, info, passed);
}

/** Calls whatever a value may be, with arguments known by type only: callbacks of builtins. */
export function callWith(context: Context, callee: Type, args: readonly Type[]): Type {
  return joinAll(
    callee.map((atom) => {
      if (atom.kind === 'function') return callPositional(context, atom.info, args);
      if (atom.kind === 'method') return callPositional(context, atom.info, [atom.self, ...args]);
      if (atom.kind === 'instance') return callObject(context, atom, args);
      if (atom.kind === 'type') return simpleConversion(atom.name);
      if (atom.kind === 'builtin' && atom.name === 'len') return T.natural;
      return T.unknown;
    }),
  );
}

/** An object with `__call__`, called by somebody else: by its description. */
function callObject(
  context: Context,
  atom: Extract<Atom, { kind: 'instance' }>,
  args: readonly Type[],
): Type {
  const method = findMethod(atom.info, '__call__');
  if (!method) return T.unknown;
  method.reflected = true;
  return callPositional(context, method, [[atom], ...args]);
}

function simpleConversion(name: string): Type {
  if (name === 'str') return T.str;
  if (name === 'float') return T.float;
  if (name === 'int') return T.bigInt;
  if (name === 'bool') return T.bool;
  return T.unknown;
}

function callPositional(context: Context, info: FunctionInfo, args: readonly Type[]): Type {
  if (!info.called) context.progress.changed = true;
  info.called = true;
  const { posonlyargs, args: named, vararg } = info.node.args;
  const parameters = [...posonlyargs, ...named];
  args.slice(0, parameters.length).forEach((type, i) => {
    const parameter = parameters[i];
    if (parameter) addParameter(context, info, parameter.arg, type);
  });
  if (vararg) addRest(context, info, joinAll(args.slice(parameters.length)));
  return callResult(context, info);
}
