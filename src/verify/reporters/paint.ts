import { styleText } from 'node:util';

export type Style = 'red' | 'green' | 'yellow' | 'cyan' | 'dim' | 'bold';

/** Paints a text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

/** Paints for a terminal that shows colours, and otherwise not at all. */
export function painter(colours: boolean): Paint {
  if (!colours) return (_style, text) => text;
  return (style, text) => styleText(style, text, { validateStream: false });
}

/** Whether a stream shows colours and its reader wants them (https://no-color.org). */
export function showsColours(stream: { readonly isTTY?: boolean }): boolean {
  return stream.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
}
