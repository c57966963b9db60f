import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Verdict } from '../../src/verify/verdict.ts';
import { codeLines, type CodeLine } from './code-lines.ts';
import type { Messages } from './messages.ts';

/** Children of the figure for code that is no example itself: what it is for, and the code. */
export function setupPanel(
  lines: readonly CodeLine[],
  verdicts: readonly Verdict[],
  text: Messages,
): ElementContent[] {
  const users = verdicts.filter((verdict) => borrows(verdict, lines));
  const links = users.flatMap(({ example: { ordinal } }, index) => [
    index === 0 ? ` (${text.usedBy} ` : ', ',
    h('a', { href: `#konspekt-example-${ordinal}` }, String(ordinal)),
  ]);
  const caption = users.length === 0 ? ['Python'] : [text.setupBlock, ...links, ')'];
  return [h('figcaption', caption), codeLines(lines, 'python')];
}

function borrows({ example }: Verdict, lines: readonly CodeLine[]): boolean {
  const here = new Set(lines.flatMap((line) => line.noteLines));
  return example.setup.some(({ span }) => {
    for (let line = span.start; line <= span.end; line += 1) if (here.has(line)) return true;
    return false;
  });
}
