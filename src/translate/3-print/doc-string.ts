import type { Statement } from '../../python/syntax.ts';

/** The docstring of a body as `__doc__` shows it; null when there is none. */
export function docOf(body: readonly Statement[]): string | null {
  const [first] = body;
  if (first?.kind !== 'Expr' || first.value.kind !== 'Constant' || first.value.value.type !== 'str')
    return null;
  return withoutMargin(first.value.value.value);
}

/** CPython's compiler takes the common indentation off all lines after the first (_PyCompile_CleanDoc). */
function withoutMargin(text: string): string {
  const [first = '', ...rest] = text.split('\n');
  const indents = rest
    .filter((line) => /[^ ]/.test(line))
    .map((line) => line.length - line.replace(/^ +/, '').length);
  const margin = indents.length > 0 ? Math.min(...indents) : 0;
  const cut = (line: string): string => line.replace(new RegExp(`^ {0,${margin}}`), '');
  return [first.replace(/^ +/, ''), ...rest.map(cut)].join('\n');
}

/** The lines of a docstring without common indentation and empty ends. */
export function docLines(doc: string): string[] {
  const lines = doc.split('\n');
  const indents = lines
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const indent = indents.length > 0 ? Math.min(...indents) : 0;
  const clean = lines.map((line, i) => (i === 0 ? line.trim() : line.slice(indent).trimEnd()));
  while (clean.length > 0 && clean[0] === '') clean.shift();
  while (clean.length > 0 && clean.at(-1) === '') clean.pop();
  return clean;
}
