import { Fault } from '../translate/1-resolve/fault.ts';

/**
 * What CPython's tokenizer says of lines whose indentation fits none of the lines around; else null. `starts` are the
 * offsets at which logical lines begin.
 */
export function indentationFault(text: string, starts: readonly number[]): Fault | null {
  const levels = [0];
  for (const start of starts) {
    const [, blank = '', rest = ''] = /^([ \t\f]*)(.?)/.exec(text.slice(start, start + 1000)) ?? [];
    if (rest === '' || rest === '#' || rest === '\n') continue;
    const indent = width(blank);
    if (indent > (levels.at(-1) ?? 0)) {
      levels.push(indent);
      continue;
    }
    while (indent < (levels.at(-1) ?? 0)) levels.pop();
    if (indent === levels.at(-1)) continue;
    const line = text.slice(0, start).split('\n').length;
    const column = (text.split('\n')[line - 1] ?? '').length + 1;
    const message = 'unindent does not match any outer indentation level';
    return new Fault(message, line, column, 'indentation');
  }
  return null;
}

/** A tab goes to the next multiple of eight. */
function width(blank: string): number {
  let columns = 0;
  for (const char of blank)
    columns = char === '\t' ? (Math.floor(columns / 8) + 1) * 8 : columns + 1;
  return columns;
}
