import { across } from '../../../plugins/timeline/across.ts';

/** A line over the timeline that stands at the moment of virtual time; nothing where there is no timeline. */
export function timelineCursor(area: ParentNode, end: number): (nanoseconds: number) => void {
  const picture = area.querySelector('.konspekt-lanes');
  if (picture === null) return () => undefined;
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'line');
  line.setAttribute('class', 'konspekt-cursor');
  line.setAttribute('y1', '0');
  line.setAttribute('y2', picture.getAttribute('height') ?? '0');
  picture.append(line);
  return (nanoseconds) => {
    const x = across(Math.min(nanoseconds, end), end);
    line.setAttribute('x1', x);
    line.setAttribute('x2', x);
  };
}
