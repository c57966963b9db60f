import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { PhrasingContent } from 'mdast';
import type { Node } from 'unist';
import type { Messages } from './panel/messages.ts';

const imageName = /\.(?:avif|bmp|gif|jpe?g|png|svg|webp)$/iu;

/** What stands in the place of an embedded file that is not there: visible, and it names the file. */
export function missingFile(name: string, { position }: Node, text: Messages): PhrasingContent {
  const hChildren: ElementContent[] = [
    h('strong', imageName.test(name) ? text.missingImage : text.missingFile),
    { type: 'text', value: ': ' },
    h('code', name),
  ];
  const hProperties = { className: ['konspekt-missing'], role: 'note' };
  const data = { hName: 'span', hProperties, hChildren };
  return { type: 'emphasis', children: [], data, ...(position ? { position } : {}) };
}
