import { basename } from 'node:path';
import { readCanvas, type Canvas } from '../vault/canvas.ts';
import { propertyTags } from '../vault/note-properties.ts';
import type { Outlines } from '../vault/outlines.ts';
import type { Note, Vault } from '../vault/vault.ts';
import { baseMarkdown } from './base/base-markdown.ts';
import type { BaseNote } from './base/matches.ts';
import { canvasMarkdown } from './canvas/canvas-markdown.ts';
import type { Lesson } from './course.ts';

/** The canvases and bases of a vault as lessons without addresses yet; they show of its notes the published ones only. */
export function boardsOf(
  vault: Vault,
  published: readonly Note[],
  outlines: Outlines,
): Omit<Lesson, 'slug'>[] {
  const shown = new Set([...published, ...vault.attachments].map(({ path }) => path));
  const bases = vault.attachments.some(({ path }) => isBase(path));
  const notes = bases ? published.map((note) => baseNote(note, outlines)) : [];
  return vault.attachments.flatMap(({ path, text }) => {
    if (text === null) return [];
    const board = { path, title: basename(path).replace(/\.\w+$/u, ''), description: null };
    const rest = { ...board, order: null, verdicts: [] };
    if (isBase(path)) return [{ ...rest, markdown: baseMarkdown(text, notes) }];
    const whole = readCanvas(text);
    if (whole === null) return [];
    const canvas = withoutHidden(whole, shown);
    return [{ ...rest, markdown: canvasMarkdown(canvas), canvas }];
  });
}

function isBase(path: string): boolean {
  return /\.base$/iu.test(path);
}

function baseNote(note: Note, outlines: Outlines): BaseNote {
  const tags = [...propertyTags(note), ...(outlines.of(note.path)?.tags ?? [])];
  return { path: note.path, tags: [...new Set(tags)], properties: note.properties };
}

/** Not even the name of a note that is not published may be told. */
function withoutHidden({ nodes, edges }: Canvas, shown: ReadonlySet<string>): Canvas {
  return { nodes: nodes.filter((node) => node.kind !== 'file' || shown.has(node.file)), edges };
}
