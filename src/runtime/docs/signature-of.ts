import { parseSignature } from '../calls/signature.ts';
import { repr } from '../format/repr.ts';
import type { FunctionInfo, Parameter } from '../objects/function-info.ts';
import { entryOf } from '../objects/entry-of.ts';
import { classInfo, isType } from '../objects/class-info.ts';

/** `(a, b: int = 2, *args, key='x') -> int`: as inspect.signature shows a function of the program. */
export function signatureOf(info: FunctionInfo, isBound: boolean): string {
  const all = info.signature === null ? [] : parseSignature(info.signature).parameters;
  const parameters = isBound ? all.slice(1) : all;
  const parts: string[] = [];
  for (const [i, one] of parameters.entries()) {
    const before = parameters[i - 1];
    if (
      one.kind === 'keyword-only' &&
      before?.kind !== 'keyword-only' &&
      before?.kind !== 'varargs'
    )
      parts.push('*');
    parts.push(shown(one, info));
    if (one.kind === 'positional-only' && parameters[i + 1]?.kind !== 'positional-only')
      parts.push('/');
  }
  const returns = Object.hasOwn(info.annotations, 'return')
    ? ` -> ${annotation(info.annotations['return'])}`
    : '';
  return `(${parts.join(', ')})${returns}`;
}

function shown({ name, kind, hasDefault }: Parameter, info: FunctionInfo): string {
  const star = kind === 'varargs' ? '*' : kind === 'kwargs' ? '**' : '';
  const hint = Object.hasOwn(info.annotations, name)
    ? `: ${annotation(info.annotations[name])}`
    : '';
  if (!hasDefault) return `${star}${name}${hint}`;
  const sign = hint === '' ? '=' : ' = ';
  return `${star}${name}${hint}${sign}${repr(entryOf(info.defaults, name))}`;
}

/** inspect.formatannotation. */
function annotation(hint: unknown): string {
  if (hint === null) return 'None';
  if (!isType(hint)) return repr(hint).replace(/\btyping\./g, '');
  const { module, qualname } = classInfo(hint);
  return module === 'builtins' ? qualname : `${module}.${qualname}`;
}
