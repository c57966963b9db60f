import type { CanvasNode } from '../../vault/canvas.ts';

const longest = 60;

/** What a card is called in the drawing: how its text begins, the name of its file, the address of its page. */
export function cardName(card: CanvasNode): string {
  switch (card.kind) {
    case 'text': {
      const lines = card.text
        .split('\n')
        .map((line) => line.replaceAll(/^[\s#>*-]+|[*_`=[\]]/gu, ''));
      return shortened(lines.find((line) => line.trim() !== '')?.trim() ?? '');
    }
    case 'file':
      return shortened(card.file.slice(card.file.lastIndexOf('/') + 1).replace(/\.md$/iu, ''));
    case 'link':
      return shortened(card.url.replace(/^https?:\/\//u, ''));
    case 'group':
      return shortened(card.label);
  }
}

function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
