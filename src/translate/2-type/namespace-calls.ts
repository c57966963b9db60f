import { loosenAttributes } from './attributes.ts';
import type { CallSite } from './call-function.ts';
import type { Context } from './context.ts';
import { addParameter, escape, escapeFunction } from './escape.ts';
import * as T from './type.ts';
import type { FunctionInfo, Type } from './type.ts';

/**
 * What 1-resolve/namespaces.ts calls. Whoever has the names of a module can call all its functions and change all its
 * objects, so that nothing is known about them any more.
 */
export const namespaceCalls = {
  $namespace: (context: Context, _: CallSite, args: readonly Type[]): Type => {
    handOut(context, args[0] ?? []);
    const setters = new Set(functionsIn(args[1] ?? []));
    for (const info of setters) open(context, info);
    for (const info of context.functions.values())
      if (info.node.kind !== 'Lambda' && !setters.has(info)) handOutFunction(context, info);
    for (const info of context.classes.values()) {
      info.instantiated = true;
      loosenAttributes(context, [{ kind: 'class', info }]);
    }
    return T.unknown;
  },
  $locals: (context: Context, _: CallSite, args: readonly Type[]): Type => {
    for (const type of args) escape(context, type);
    return T.unknown;
  },
  $boundLocals: (context: Context, _: CallSite, args: readonly Type[]): Type => {
    handOut(context, args[0] ?? []);
    return T.unknown;
  },
};

/** A function that the text may call; a method: on instances of its class, or of one derived from it. */
function handOutFunction(context: Context, info: FunctionInfo): void {
  const { owner } = info;
  const isBound = owner !== null && info.decorator !== 'static';
  const self = info.node.args.posonlyargs.concat(info.node.args.args)[0]?.arg;
  if (isBound && self !== undefined) {
    const kind = info.decorator === 'class' ? 'class' : 'instance';
    for (const cls of context.classes.values())
      if (cls.mro.includes(owner)) addParameter(context, info, self, [{ kind, info: cls }]);
  }
  escapeFunction(context, info, isBound ? 1 : 0);
}

/** A function whose parameters can be anything, though nobody calls it by Python's rules. */
function open(context: Context, info: FunctionInfo): void {
  info.called = true;
  for (const { arg } of info.node.args.args) addParameter(context, info, arg, T.unknown);
}

function functionsIn(dicts: Type): FunctionInfo[] {
  const values = dicts.flatMap((atom) => (atom.kind === 'dict' ? atom.value.type : []));
  return values.flatMap((atom) => (atom.kind === 'function' ? [atom.info] : []));
}

/** Getters in a dict: what they return is handed out. */
function handOut(context: Context, getters: Type): void {
  for (const info of functionsIn(getters)) escape(context, info.returns.type);
}
