import { setEscape } from './escapes.ts';
import type { Node, SetItem } from './node.ts';
import { length } from './tokenizer.ts';
import type { Tokenizer } from './tokenizer.ts';

/** A character set, from after its `[`. Raises PatternError. */
export function parseSet(source: Tokenizer): Node {
  const here = source.tell() - 1;
  const negated = source.match('^');
  const items: SetItem[] = [];
  for (;;) {
    const token = taken(source, here);
    if (token === ']' && items.length > 0) return { kind: 'set', negated, items };
    const first = item(source, token);
    if (!source.match('-')) {
      items.push(first);
      continue;
    }
    const last = taken(source, here);
    if (last === ']') {
      items.push(first, { kind: 'literal', code: 45 });
      return { kind: 'set', negated, items };
    }
    items.push(range(source, token, first, last));
  }
}

function taken(source: Tokenizer, here: number): string {
  const token = source.get();
  if (token === null) throw source.error('unterminated character set', source.tell() - here);
  return token;
}

function item(source: Tokenizer, token: string): SetItem {
  if (token.startsWith('\\')) return setEscape(source, token);
  return { kind: 'literal', code: token.codePointAt(0) ?? 0 };
}

function range(source: Tokenizer, from: string, first: SetItem, to: string): SetItem {
  const last = item(source, to);
  if (first.kind === 'literal' && last.kind === 'literal' && first.code <= last.code) {
    return { kind: 'range', low: first.code, high: last.code };
  }
  throw source.error(`bad character range ${from}-${to}`, length(from) + 1 + length(to));
}
