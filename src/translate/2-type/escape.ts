import type { Context } from './context.ts';
import * as T from './type.ts';
import type { FunctionInfo, Type } from './type.ts';
import { allParameters } from '../1-resolve/targets.ts';

/** A value goes where the inference does not follow it: whoever is there may call it with anything, or fill it. */
export function escape(context: Context, type: Type): void {
  for (const atom of type) {
    switch (atom.kind) {
      case 'function':
        escapeFunction(context, atom.info, 0);
        break;
      case 'method':
        escapeFunction(context, atom.info, 1);
        break;
      case 'list':
      case 'set':
        escapeElement(context, atom.element);
        break;
      case 'dict':
        escapeElement(context, atom.key);
        escapeElement(context, atom.value);
        break;
      case 'object':
        for (const slot of atom.args) escapeElement(context, slot);
        break;
      case 'tuple':
        for (const element of atom.elements) escape(context, element);
        break;
      default:
        break;
    }
  }
}

function escapeElement(
  context: Context,
  slot: { readonly type: Type; add(type: Type): void },
): void {
  const { type } = slot;
  if (T.isUnknown(type)) return;
  slot.add(T.unknown);
  escape(context, type);
}

/** Somebody looks at the functions among these values. */
export function reflect(type: Type): void {
  for (const atom of type)
    if (atom.kind === 'function' || atom.kind === 'method') atom.info.reflected = true;
}

/** A function called by somebody unknown: its parameters can be anything. */
export function escapeFunction(context: Context, info: FunctionInfo, skip: number): void {
  if (!info.escapes) context.progress.changed = true;
  info.escapes = true;
  info.called = true;
  const { vararg, kwarg } = info.node.args;
  allParameters(info.node.args).forEach((parameter, i) => {
    const binding = info.scope.bindings.get(parameter.arg);
    if (!binding || i < skip || parameter === vararg || parameter === kwarg) return;
    context.slot(binding).add(T.unknown);
  });
  if (vararg) addParameter(context, info, vararg.arg, [{ kind: 'tupleOf', element: T.unknown }]);
  if (kwarg) {
    const value = context.site(kwarg, 'value');
    const key = context.site(kwarg, 'key');
    key.add(T.str);
    value.add(T.unknown);
    addParameter(context, info, kwarg.arg, [{ kind: 'dict', key, value }]);
  }
}

export function addParameter(context: Context, info: FunctionInfo, name: string, type: Type): void {
  const binding = info.scope.bindings.get(name);
  if (binding) context.slot(binding).add(type);
}
