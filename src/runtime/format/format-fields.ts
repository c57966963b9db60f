import { ValueError } from '../exceptions/builtin.ts';

/** A replacement field `{name!conversion:spec}`. */
export interface FormatField {
  readonly name: string;
  readonly conversion: string | null;
  readonly spec: string;
}

/** Cuts a format string into literal text and fields: MarkupIterator_next. Raises ValueError. */
export function* parseFields(text: string): Generator<string | FormatField> {
  let at = 0;
  while (at < text.length) {
    const brace = nextBrace(text, at);
    if (brace > at) yield text.slice(at, brace);
    if (brace === text.length) return;
    const doubled = text[brace + 1] === text[brace];
    if (doubled) {
      yield text[brace] as string;
      at = brace + 2;
      continue;
    }
    if (text[brace] === '}') throw new ValueError("Single '}' encountered in format string");
    if (brace + 1 === text.length) throw new ValueError("Single '{' encountered in format string");
    const end = closing(text, brace + 1);
    yield parseField(text, brace + 1, end);
    at = end + 1;
  }
}

function nextBrace(text: string, from: number): number {
  let i = from;
  while (i < text.length && text[i] !== '{' && text[i] !== '}') i++;
  return i;
}

/** The `}` that ends the field; brackets of an index hide braces. */
function closing(text: string, from: number): number {
  let depth = 1;
  let inName = true;
  for (let i = from; i < text.length; i++) {
    const c = text[i];
    if (inName && c === '[') {
      const end = text.indexOf(']', i);
      if (end < 0) break;
      i = end;
    } else if (c === '{') {
      if (inName) throw new ValueError("unexpected '{' in field name");
      depth++;
    } else if (c === '}' && --depth === 0) return i;
    else if (c === ':' || c === '!') inName = false;
  }
  throw endless(text, from);
}

function endless(text: string, from: number): Error {
  const field = text.slice(from);
  if (/^[^:!]*![^]?$/u.test(field)) {
    return new ValueError(
      field.endsWith('!')
        ? 'end of string while looking for conversion specifier'
        : "unmatched '{' in format spec",
    );
  }
  return new ValueError("expected '}' before end of string");
}

function parseField(text: string, from: number, end: number): FormatField {
  const field = text.slice(from, end);
  const name = /^(?:[^[:!]|\[[^\]]*\]?)*/.exec(field)?.[0] ?? '';
  const rest = field.slice(name.length);
  if (rest === '') return { name, conversion: null, spec: '' };
  if (rest.startsWith(':')) return { name, conversion: null, spec: rest.slice(1) };
  const conversion = [...rest][1];
  if (conversion === undefined) throw new ValueError("unmatched '{' in format spec");
  const after = rest.slice(1 + conversion.length);
  if (after !== '' && !after.startsWith(':'))
    throw new ValueError("expected ':' after conversion specifier");
  return { name, conversion, spec: after.slice(1) };
}
