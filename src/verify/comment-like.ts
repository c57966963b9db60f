import { literalText } from './literal.ts';

/** What a line printed as the comment at its end would say it, like the one that stands there; null if it cannot. */
export function commentLike(recorded: string, printed: string): string | null {
  const lines = printed.split('\n').map((line) => line.trim());
  if (lines.some((line) => line === '')) return null;
  const text = lines.join(recorded.includes(', ') ? ', ' : ' ');
  // Who writes print("a")  # → "a" shows a text as Python does.
  const [quote = ''] = recorded;
  const isQuoted = literalText(recorded) !== null && literalText(text) === null;
  if (!isQuoted) return text;
  return text.includes(quote) || text.includes('\\') ? null : `${quote}${text}${quote}`;
}

/** An exception as the comment names it: with its message if that one has one. Null if there was none. */
export function exceptionLike(recorded: string, raised: string): string | null {
  const [, type] = /^([A-Za-z_]\w*)(?:: .*)?$/su.exec(raised) ?? [];
  if (type === undefined || raised.includes('\n')) return null;
  return recorded.includes(':') ? raised : type;
}
