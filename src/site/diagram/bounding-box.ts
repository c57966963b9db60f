import { type Box, boxAround, cornersOf, type Point } from './box.ts';
import { pathPoints } from './path-points.ts';
import { fontSizeOf, textBox } from './text-box.ts';
import { textWidth } from './text-width.ts';
import { transformed } from './transform.ts';

/** The box of an element of a drawing in its own units, as `getBBox` of a browser; null if it takes no room. */
export function boundingBox(element: Element): Box | null {
  const number = (name: string): number => Number.parseFloat(element.getAttribute(name) ?? '') || 0;
  switch (element.tagName.toLowerCase()) {
    case 'text':
      return textBox(element);
    case 'tspan': {
      const size = fontSizeOf(element);
      return { x: 0, y: 0, width: textWidth(element.textContent, size), height: size * 1.19 };
    }
    case 'rect':
    case 'image':
      return { x: number('x'), y: number('y'), width: number('width'), height: number('height') };
    case 'circle':
      return around(number('cx'), number('cy'), number('r'), number('r'));
    case 'ellipse':
      return around(number('cx'), number('cy'), number('rx'), number('ry'));
    case 'line':
      return boxAround([
        [number('x1'), number('y1')],
        [number('x2'), number('y2')],
      ]);
    case 'polygon':
    case 'polyline':
      return boxAround(pathPoints(`M${element.getAttribute('points') ?? ''}`));
    case 'path':
      return boxAround(pathPoints(element.getAttribute('d') ?? ''));
    case 'defs':
    case 'marker':
    case 'style':
    case 'title':
    case 'desc':
      return null;
    default:
      return boxAround([...element.children].flatMap(pointsWithin));
  }
}

function pointsWithin(child: Element): Point[] {
  const box = boundingBox(child);
  if (box === null) return [];
  return cornersOf(box).map((point) => transformed(point, child.getAttribute('transform')));
}

function around(x: number, y: number, rx: number, ry: number): Box {
  return { x: x - rx, y: y - ry, width: 2 * rx, height: 2 * ry };
}
