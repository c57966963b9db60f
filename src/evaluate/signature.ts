import type * as S from '../python/syntax.ts';

/** Python's own words for the parameters of a function, as the runtime's `def` reads them. */
export function signatureText(name: string, node: S.Arguments): string {
  const { posonlyargs, args, vararg, kwonlyargs, kwDefaults, kwarg, defaults } = node;
  const positional = [...posonlyargs, ...args];
  const parts = positional.flatMap(({ arg }, i) => {
    const own = arg + (i >= positional.length - defaults.length ? '=' : '');
    return i + 1 === posonlyargs.length ? [own, '/'] : [own];
  });
  if (vararg) parts.push(`*${vararg.arg}`);
  else if (kwonlyargs.length > 0) parts.push('*');
  kwonlyargs.forEach(({ arg }, i) => parts.push(arg + (kwDefaults[i] ? '=' : '')));
  if (kwarg) parts.push(`**${kwarg.arg}`);
  return `${name}(${parts.join(', ')})`;
}

/** The documentation that a body begins with, its common indentation taken off as CPython's compiler does. */
export function documentation(body: readonly S.Statement[]): string | null {
  const [first] = body;
  if (first?.kind !== 'Expr' || first.value.kind !== 'Constant') return null;
  const { value } = first.value;
  if (value.type !== 'str') return null;
  const [head = '', ...rest] = value.value.split('\n');
  const margins = rest.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const margin = margins.length > 0 ? Math.min(...margins) : 0;
  return [head.trimStart(), ...rest.map((line) => line.slice(margin))].join('\n');
}
