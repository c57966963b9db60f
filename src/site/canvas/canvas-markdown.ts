import type { Canvas, CanvasNode } from '../../vault/canvas.ts';
import { cardName } from './card-name.ts';

/** The cards of a canvas to be read from top to bottom, as Markdown: what a group holds stands below its name. */
export function canvasMarkdown({ nodes }: Canvas): string {
  const groups = nodes.filter(({ kind }) => kind === 'group').toSorted(byPlace);
  const cards = nodes.filter(({ kind }) => kind !== 'group').toSorted(byPlace);
  const groupOf = (card: CanvasNode): CanvasNode | undefined =>
    groups.findLast((group) => holds(group, card));
  const free = cards.filter((card) => groupOf(card) === undefined);
  return [
    ...free.map(cardMarkdown),
    ...groups.flatMap((group) => [
      group.kind === 'group' && group.label !== '' ? `## ${group.label}` : '',
      ...cards.filter((card) => groupOf(card) === group).map(cardMarkdown),
    ]),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function byPlace(one: CanvasNode, other: CanvasNode): number {
  return one.y - other.y || one.x - other.x;
}

function holds(group: CanvasNode, card: CanvasNode): boolean {
  const [x, y] = [card.x + card.width / 2, card.y + card.height / 2];
  return x >= group.x && x <= group.x + group.width && y >= group.y && y <= group.y + group.height;
}

function cardMarkdown(card: CanvasNode): string {
  switch (card.kind) {
    case 'text':
      return card.text;
    case 'file':
      return /\.md$/iu.test(card.file)
        ? `![[/${card.file}${card.subpath}|${cardName(card)}]]`
        : `![[/${card.file}${card.subpath}]]`;
    case 'link':
      return `<${card.url.replaceAll(/[<>\s]/gu, encodeURIComponent)}>`;
    case 'group':
      return '';
  }
}
