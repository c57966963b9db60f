/** A card of a canvas, with its place in the units of the drawing. */
export type CanvasNode = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
} & (
  | { readonly kind: 'text'; readonly text: string }
  /** A file of the vault; `subpath` is `#Heading` or `#^block`. */
  | { readonly kind: 'file'; readonly file: string; readonly subpath: string }
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'group'; readonly label: string }
);

export interface CanvasEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

export interface Canvas {
  readonly nodes: readonly CanvasNode[];
  readonly edges: readonly CanvasEdge[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads an Obsidian canvas (jsoncanvas.org 1.0); null if it is none. What it holds beyond that is passed over. */
export function readCanvas(json: string): Canvas | null {
  let value: unknown;
  try {
    // Obsidian makes an empty file of a new canvas.
    value = json.trim() === '' ? {} : JSON.parse(json);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const { nodes, edges } = value as Fields;
  return {
    nodes: listOf(nodes).flatMap(nodeOf),
    edges: listOf(edges).map(({ fromNode, toNode, label }) => ({
      from: text(fromNode),
      to: text(toNode),
      label: text(label),
    })),
  };
}

function listOf(value: unknown): Fields[] {
  if (!Array.isArray(value)) return [];
  return value.filter((item): item is Fields => typeof item === 'object' && item !== null);
}

function nodeOf(fields: Fields): CanvasNode[] {
  const place = {
    id: text(fields['id']),
    x: number(fields['x']),
    y: number(fields['y']),
    width: number(fields['width']),
    height: number(fields['height']),
  };
  switch (fields['type']) {
    case 'text':
      return [{ ...place, kind: 'text', text: text(fields['text']) }];
    case 'file': {
      const file = text(fields['file']).normalize('NFC');
      return [{ ...place, kind: 'file', file, subpath: text(fields['subpath']) }];
    }
    case 'link':
      return [{ ...place, kind: 'link', url: text(fields['url']) }];
    case 'group':
      return [{ ...place, kind: 'group', label: text(fields['label']) }];
    default:
      return [];
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function number(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
