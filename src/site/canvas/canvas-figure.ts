import { toHtml } from 'hast-util-to-html';
import type { Element } from 'hast';
import { h, s } from 'hastscript';
import type { Canvas, CanvasNode } from '../../vault/canvas.ts';
import type { InterfaceTexts } from '../interface-texts.ts';
import { cardName } from './card-name.ts';

const margin = 40;
/** Cards beyond this many are read below the drawing only. */
const most = 300;

/** A canvas as it lies in Obsidian: its cards by their names, and what leads to what, also in words. */
export function canvasFigure(canvas: Canvas, text: InterfaceTexts): string {
  const nodes = canvas.nodes.slice(0, most);
  if (nodes.length === 0) return '';
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const edges = canvas.edges.flatMap(({ from, to, label }) => {
    const [start, end] = [byId.get(from), byId.get(to)];
    return start !== undefined && end !== undefined ? [{ start, end, label }] : [];
  });
  const groupsFirst = nodes.toSorted(
    (a, b) => Number(b.kind === 'group') - Number(a.kind === 'group'),
  );
  const drawing = s(
    'svg',
    { viewBox: viewBox(nodes), role: 'img', ariaLabel: text.canvas, class: 'konspekt-canvas' },
    [arrowhead(), ...edges.map(({ start, end }) => arrow(start, end)), ...groupsFirst.map(card)],
  );
  const words = edges.map(({ start, end, label }) =>
    h('li', `${cardName(start)} → ${cardName(end)}${label && `: ${label}`}`),
  );
  return toHtml(
    h('figure.konspekt-diagram.not-content', [
      h('div.konspekt-drawing', { tabIndex: 0, role: 'group', ariaLabel: text.canvas }, [drawing]),
      ...(words.length === 0
        ? []
        : [h('details', [h('summary', text.canvasEdges), h('ul', words)])]),
    ]),
  );
}

function viewBox(nodes: readonly CanvasNode[]): string {
  const left = Math.min(...nodes.map(({ x }) => x)) - margin;
  const top = Math.min(...nodes.map(({ y }) => y)) - margin;
  const right = Math.max(...nodes.map(({ x, width }) => x + width)) + margin;
  const bottom = Math.max(...nodes.map(({ y, height }) => y + height)) + margin;
  return [left, top, right - left, bottom - top].join(' ');
}

function card(node: CanvasNode): Element {
  const { x, y, width, height, kind } = node;
  const group = kind === 'group';
  return s('g', { class: `konspekt-card konspekt-card-${kind}` }, [
    s('rect', { x, y, width, height, rx: 8 }),
    // Text in a drawing breaks no lines by itself.
    s('foreignObject', { x, y: group ? y - 28 : y, width, height: group ? 28 : height }, [
      h('div.konspekt-card-name', cardName(node)),
    ]),
  ]);
}

function arrowhead(): Element {
  const place = { viewBox: '0 0 10 10', refX: 9, refY: 5, markerWidth: 8, markerHeight: 8 };
  return s('defs', [
    s('marker', { id: 'canvas-arrow', ...place, orient: 'auto' }, [
      s('path', { d: 'M0 0 10 5 0 10z' }),
    ]),
  ]);
}

/** From side to side: the sides that face each other. */
function arrow(start: CanvasNode, end: CanvasNode): Element {
  const [fromX, fromY] = middle(start);
  const [toX, toY] = middle(end);
  const across = Math.abs(toX - fromX) > Math.abs(toY - fromY);
  const [wayX, wayY] = [Math.sign(toX - fromX), Math.sign(toY - fromY)];
  const x1 = across ? fromX + (wayX * start.width) / 2 : fromX;
  const y1 = across ? fromY : fromY + (wayY * start.height) / 2;
  const x2 = across ? toX - (wayX * end.width) / 2 : toX;
  const y2 = across ? toY : toY - (wayY * end.height) / 2;
  return s('line', { x1, y1, x2, y2, 'marker-end': 'url(#canvas-arrow)' });
}

function middle({ x, y, width, height }: CanvasNode): readonly [number, number] {
  return [x + width / 2, y + height / 2];
}
