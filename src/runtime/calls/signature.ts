import type { Parameter } from '../objects/function-info.ts';

/** What `name(a, b=, /, c, *args, key, flag=, **kw)` says. */
export interface Signature {
  readonly name: string;
  readonly parameters: readonly Parameter[];
}

const parsed = new Map<string, Signature>();

/** Reads a signature; the text comes from the translator, so it is well-formed. */
export function parseSignature(text: string): Signature {
  const known = parsed.get(text);
  if (known) return known;
  const open = text.indexOf('(');
  const inside = text.slice(open + 1, text.lastIndexOf(')'));
  const signature = { name: text.slice(0, open), parameters: parameters(inside) };
  parsed.set(text, signature);
  return signature;
}

function parameters(inside: string): Parameter[] {
  const list: Parameter[] = [];
  let kind: Parameter['kind'] = 'positional';
  for (const part of inside.split(',').map((piece) => piece.trim())) {
    if (part === '') continue;
    if (part === '/') {
      for (const [i, one] of list.entries()) list[i] = { ...one, kind: 'positional-only' };
    } else if (part === '*') kind = 'keyword-only';
    else if (part.startsWith('**'))
      list.push({ name: part.slice(2), kind: 'kwargs', hasDefault: false });
    else if (part.startsWith('*')) {
      list.push({ name: part.slice(1), kind: 'varargs', hasDefault: false });
      kind = 'keyword-only';
    } else {
      const hasDefault = part.endsWith('=');
      list.push({ name: hasDefault ? part.slice(0, -1) : part, kind, hasDefault });
    }
  }
  return list;
}
