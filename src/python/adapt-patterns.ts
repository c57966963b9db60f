import type { ExpressionAdapter } from './adapt-expressions.ts';
import { type RawNode, rawList, rawName, rawNode, rawOptional } from './raw.ts';
import type * as S from './syntax.ts';
import { SyntaxFault } from './syntax-fault.ts';

/** Turns py-ast's match patterns into ours. */
export function adaptPattern(raw: RawNode, expressions: ExpressionAdapter): S.Pattern {
  const at = expressions.positions.locate(raw);
  const patterns = (field: string): S.Pattern[] =>
    rawList(raw[field]).map((pattern) => adaptPattern(pattern, expressions));
  switch (raw.nodeType) {
    case 'MatchValue':
      return { kind: 'MatchValue', ...at, value: expressions.expression(rawNode(raw['value'])) };
    case 'MatchSingleton':
      return { kind: 'MatchSingleton', ...at, value: (raw['value'] ?? null) as boolean | null };
    case 'MatchSequence':
      return { kind: 'MatchSequence', ...at, patterns: patterns('patterns') };
    case 'MatchMapping':
      return {
        kind: 'MatchMapping',
        ...at,
        keys: expressions.list(raw['keys']),
        patterns: patterns('patterns'),
        rest: rawName(raw['rest']),
      };
    case 'MatchClass':
      return {
        kind: 'MatchClass',
        ...at,
        cls: expressions.expression(rawNode(raw['cls'])),
        patterns: patterns('patterns'),
        kwdAttrs: (raw['kwd_attrs'] ?? []) as readonly string[],
        kwdPatterns: patterns('kwd_patterns'),
      };
    case 'MatchStar':
      return { kind: 'MatchStar', ...at, name: rawName(raw['name']) };
    case 'MatchAs': {
      const inner = rawOptional(raw['pattern']);
      return {
        kind: 'MatchAs',
        ...at,
        pattern: inner && adaptPattern(inner, expressions),
        name: rawName(raw['name']),
      };
    }
    case 'MatchOr':
      return { kind: 'MatchOr', ...at, patterns: patterns('patterns') };
    default:
      throw new SyntaxFault(`unknown pattern ${raw.nodeType}`, raw);
  }
}
