import type * as S from '../../python/syntax.ts';
import type { Resolution } from '../1-resolve/resolve.ts';
import { allParameters } from '../1-resolve/targets.ts';
import { annotationType } from './annotations.ts';
import { Context, type Flow } from './context.ts';
import { asksForObjectModel } from './odd-classes.ts';
import { runBody } from './statements.ts';
import * as T from './type.ts';

const MOST_PASSES = 40;

/**
 * Infers the types of a whole program: abstract interpretation over sets of atoms (a 0-CFA: one abstract function per
 * `def`, one container per place that makes it), flow-sensitive for a function's own variables, flow-insensitive for
 * what functions share, repeated until nothing changes; contents of containers that meet are united (Steensgaard),
 * int ranges are widened after a few passes. Once the program is known, passes are hasty: they walk the functions that
 * read what is new. A pass over everything, which finds nothing new, ends it.
 */
export function inferTypes(module: S.Module, resolution: Resolution): Context {
  const context = new Context(resolution);
  context.sends = /send/.test(module.source);
  context.hasBytes = /\b[rR]?[bB][rR]?['"]|\bbytes|bytearray|memoryview|BytesIO|encode\(/.test(
    module.source,
  );
  context.writesDicts = /(__dict__|vars\(.*\))(\[.*\]\s*=[^=]|\.(update|setdefault)\()/.test(
    module.source,
  );
  context.descriptors = /\bproperty\(|__get__/.test(module.source);
  context.objectModel = asksForObjectModel(module);
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    context.progress.pass = pass;
    context.progress.changed = false;
    context.maybeUnbound.clear();
    context.beyondClass.clear();
    onePass(context, module);
    const wasHasty = context.isHasty;
    context.isHasty = context.progress.changed && pass > 0;
    if (context.progress.changed || wasHasty || pass === 0) continue;
    if (openUncalled(context)) continue;
    context.isSettled = true;
    break;
  }
  return context;
}

function onePass(context: Context, module: S.Module): void {
  const flow: Flow = {
    scope: context.resolution.module,
    function: null,
    owner: null,
    env: new Map(),
    loop: null,
    raising: null,
  };
  runBody(context, flow, module.body);
}

/** Functions that nobody calls get the types that their hints promise; true when there were such. */
function openUncalled(context: Context): boolean {
  let opened = false;
  for (const info of context.functions.values()) {
    if (info.called) continue;
    info.called = true;
    opened = true;
    const { vararg, kwarg } = info.node.args;
    allParameters(info.node.args).forEach((parameter, i) => {
      const binding = info.scope.bindings.get(parameter.arg);
      if (!binding || parameter === vararg || parameter === kwarg) return;
      const isSelf = info.owner !== null && i === 0 && info.decorator !== 'static';
      const self: T.Type =
        info.owner && info.decorator === 'class'
          ? [{ kind: 'class', info: info.owner }]
          : [{ kind: 'instance', info: info.owner as T.ClassInfo }];
      context
        .slot(binding)
        .add(isSelf ? self : annotationType(context, info.scope, parameter.annotation));
    });
    if (vararg) {
      const binding = info.scope.bindings.get(vararg.arg);
      if (binding)
        context
          .slot(binding)
          .add([
            { kind: 'tupleOf', element: annotationType(context, info.scope, vararg.annotation) },
          ]);
    }
    if (kwarg) {
      const binding = info.scope.bindings.get(kwarg.arg);
      context.site(kwarg, 'key').add(T.str);
      context.site(kwarg, 'value').add(annotationType(context, info.scope, kwarg.annotation));
      if (binding)
        context
          .slot(binding)
          .add([
            { kind: 'dict', key: context.site(kwarg, 'key'), value: context.site(kwarg, 'value') },
          ]);
    }
  }
  return opened;
}
