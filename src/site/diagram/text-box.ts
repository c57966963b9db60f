import type { Box } from './box.ts';
import { textWidth } from './text-width.ts';

const usualSize = 16;
/** Of the font's size: how far letters rise above the line that they stand on, and how high a line is. */
const ascent = 0.93;
const lineHeight = 1.19;

/** The font size that applies to an element, from attributes and inline styles, in CSS pixels. */
export function fontSizeOf(element: Element): number {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const styled = /font-size:\s*([\d.]+)(px|em|rem)?/u.exec(at.getAttribute('style') ?? '');
    const value = styled?.[0].slice('font-size:'.length) ?? at.getAttribute('font-size');
    const size = Number.parseFloat(value ?? '');
    if (Number.isFinite(size) && size > 0)
      return /em\s*$/u.test(value ?? '') ? size * usualSize : size;
  }
  return usualSize;
}

/** The box of a `text` element, by the lines that it is made of. */
export function textBox(text: Element): Box {
  const size = fontSizeOf(text);
  const rows = [...text.children].filter(({ tagName }) => tagName.toLowerCase() === 'tspan');
  const lines = rows.length > 0 ? rows : [text];
  const width = Math.max(...lines.map((line) => textWidth(line.textContent.trim(), size)));
  let base = length(text, 'y', size) ?? 0;
  const bases = lines.map((line) => {
    base = (length(line, 'y', size) ?? base) + (length(line, 'dy', size) ?? 0);
    return base;
  });
  const x = length(lines[0] ?? text, 'x', size) ?? length(text, 'x', size) ?? 0;
  return {
    x: x - width * shareBefore(text),
    y: Math.min(...bases) - ascent * size,
    width,
    height: Math.max(...bases) - Math.min(...bases) + lineHeight * size,
  };
}

/** How much of a text stands before its own place. */
function shareBefore(text: Element): number {
  const styled = /text-anchor:\s*(\w+)/u.exec(text.getAttribute('style') ?? '')?.[1];
  const anchor = styled ?? text.getAttribute('text-anchor');
  return anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0;
}

function length(element: Element, name: string, fontSize: number): number | null {
  const value = element.getAttribute(name) ?? '';
  const number = Number.parseFloat(value);
  if (!Number.isFinite(number)) return null;
  return value.endsWith('em') ? number * fontSize : number;
}
