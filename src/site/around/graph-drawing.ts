import { toHtml } from 'hast-util-to-html';
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Lesson } from '../course.ts';
import type { InterfaceTexts } from '../interface-texts.ts';
import type { Neighbours } from './neighbours.ts';

/** Of each side so many are drawn: the size of a drawing does not grow with the vault. */
const most = 10;
const row = 34;
const width = 720;
const box = { width: 200, height: 26 };
const longest = 26;

/** The surroundings of a lesson: what leads to it on the left, where it leads on the right; each a link. */
export function graphDrawing(
  lesson: Lesson,
  { from, to }: Neighbours,
  hrefOf: (lesson: Lesson) => string,
  text: InterfaceTexts,
): string {
  const rows = Math.max(1, Math.min(from.length, most), Math.min(to.length, most));
  const height = rows * row + 30;
  const middle = rows * (row / 2);
  const left = side(from, 0, middle, hrefOf);
  const right = side(to, width - box.width, middle, hrefOf);
  const xmlns = 'http://www.w3.org/2000/svg';
  return toHtml(
    s(
      'svg',
      {
        xmlns,
        class: 'around',
        viewBox: `0 0 ${width} ${height}`,
        role: 'group',
        ariaLabel: text.graph,
      },
      [
        s('style', styles),
        ...left,
        ...right,
        label(lesson.title, (width - box.width) / 2, middle - box.height / 2, 'here'),
        more(from.length - most, 0, height, text),
        more(to.length - most, width - box.width, height, text),
      ],
    ),
  );
}

/** Colours for the file alone; on a page the page's own come before. */
const styles =
  '.around rect{fill:var(--sheet,#f8f5ec);stroke:var(--ink-soft,#5a606b)}.around .here rect{stroke-width:2}' +
  '.around text{font:13px sans-serif;fill:var(--ink,#23272f)}' +
  '.around path{fill:none;stroke:var(--ink-soft,#5a606b)}';

function side(
  lessons: readonly Lesson[],
  x: number,
  middle: number,
  hrefOf: (lesson: Lesson) => string,
): Element[] {
  const shown = lessons.slice(0, most);
  const top = middle - (shown.length * row) / 2;
  return shown.flatMap((lesson, index) => {
    const y = top + index * row + (row - box.height) / 2;
    const link = s('a', { href: hrefOf(lesson) }, [label(lesson.title, x, y, 'note')]);
    return [way(x, y + box.height / 2, middle), link];
  });
}

function label(title: string, x: number, y: number, kind: string): Element {
  const short = title.length > longest ? `${title.slice(0, longest - 1)}…` : title;
  return s('g', { class: kind }, [
    s('title', title),
    s('rect', { x, y, ...box, rx: 6 }),
    s('text', { x: x + 8, y: y + 18 }, short),
  ]);
}

function way(x: number, y: number, middle: number): Element {
  const [start, end] =
    x === 0 ? [box.width, (width - box.width) / 2] : [(width + box.width) / 2, x];
  const [from, to] = x === 0 ? [y, middle] : [middle, y];
  const bend = (start + end) / 2;
  return s('path', {
    d: `M${start} ${from}C${bend} ${from} ${bend} ${to} ${end} ${to}`,
  });
}

function more(count: number, x: number, height: number, text: InterfaceTexts): Element | null {
  return count <= 0 ? null : s('text', { x: x + 8, y: height - 6 }, text.andMore(count));
}
