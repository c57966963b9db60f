import type { ElementContent } from 'hast';
import { h } from 'hastscript';

/** A line of code as a panel shows it. */
export interface CodeLine {
  readonly text: string;
  /** Lines of the note that it stands for: its counterpart in the other language has the same. */
  readonly noteLines: readonly number[];
}

const deepestIndent = 24;

/**
 * `<pre><code>` with an element for every line, so that long lines can wrap under a hanging indent
 * and a line can point at its counterpart. The text content is the lines joined by line feeds.
 */
export function codeLines(lines: readonly CodeLine[], language: string): ElementContent {
  const children = lines.flatMap((line, index) => [...(index > 0 ? ['\n'] : []), codeLine(line)]);
  return h(
    'pre.konspekt-pre',
    h('code.konspekt-code', { className: [`language-${language}`] }, children),
  );
}

function codeLine({ text, noteLines }: CodeLine): ElementContent {
  return h(
    'span.konspekt-line',
    {
      className: [`konspekt-indent-${indentOf(text)}`],
      dataNoteLines: noteLines.length > 0 ? noteLines.join(' ') : undefined,
    },
    text,
  );
}

/** Width of the leading white space in columns, a tab being 4: what the hanging indent needs. */
function indentOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (character === '\t') width += 4 - (width % 4);
    else if (character === ' ') width += 1;
    else break;
  }
  return Math.min(width, deepestIndent);
}
