import { repr } from '../../format/repr.ts';

interface Place {
  readonly indent: number;
  readonly allowance: number;
  readonly level: number;
}

/** A long text as several literals, broken at spaces and line ends; in parentheses at the top. */
export function wrapped(text: string, width: number, place: Place): string {
  if (text === '') return repr(text);
  const top = place.level === 1;
  const indent = top ? place.indent + 1 : place.indent;
  const allowance = top ? place.allowance + 1 : place.allowance;
  const chunks = literals(text, width - indent, allowance);
  if (chunks.length === 1) return chunks[0] ?? '';
  const body = chunks.join(`\n${' '.repeat(indent)}`);
  return top ? `(${body})` : body;
}

function literals(text: string, room: number, allowance: number): string[] {
  const chunks: string[] = [];
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  lines.forEach((line, i) => {
    const whole = repr(line);
    const lastLine = i === lines.length - 1;
    if (whole.length <= (lastLine ? room - allowance : room)) {
      chunks.push(whole);
      return;
    }
    const words = line.match(/\S*\s*/g)?.filter((word) => word !== '') ?? [];
    let current = '';
    words.forEach((word, j) => {
      const candidate = current + word;
      const most = j === words.length - 1 && lastLine ? room - allowance : room;
      if (repr(candidate).length > most) {
        if (current !== '') chunks.push(repr(current));
        current = word;
      } else current = candidate;
    });
    if (current !== '') chunks.push(repr(current));
  });
  return chunks;
}
