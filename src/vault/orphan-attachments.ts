import { readCanvas } from './canvas.ts';
import { picturesOf } from './excalidraw.ts';
import type { Outlines } from './outlines.ts';
import { type Problem, problem } from './problem.ts';
import { resolveLink, type WrittenLink } from './resolve-link.ts';
import type { Vault } from './vault.ts';

/** Files that are there to be shown in notes; of others nobody knows what they are for. */
const shown = /\.(?:avif|bmp|flac|gif|jpe?g|m4a|mp3|mp4|ogg|pdf|png|svg|wav|webm|webp)$/iu;

/** The attachments that no note uses: in its text, its properties or its HTML, nor a canvas. */
export function orphanAttachments(vault: Vault, outlines: Outlines): Problem[] {
  const orphans = new Set(
    vault.attachments.map(({ path }) => path).filter((path) => shown.test(path)),
  );
  if (orphans.size === 0) return [];
  const use = (link: WrittenLink, from: string): void => {
    const { resolution } = resolveLink(vault.links, link, from);
    if ('path' in resolution) orphans.delete(resolution.path);
    if ('candidates' in resolution) for (const path of resolution.candidates) orphans.delete(path);
  };
  for (const note of vault.notes) {
    const { path, properties } = note;
    for (const picture of picturesOf(note)) orphans.delete(picture);
    const outline = outlines.of(path);
    for (const link of outline?.links ?? []) use(link, path);
    for (const target of [...(outline?.files ?? []), ...namesIn(properties)])
      use({ target, headings: [] }, path);
  }
  for (const { path, text } of vault.attachments) {
    for (const node of readCanvas(text ?? '')?.nodes ?? [])
      if (node.kind === 'file') use({ target: `/${node.file}`, headings: [] }, path);
  }
  return [...orphans].map((path) => problem('orphan-attachment', path, 1, 1));
}

/** Whatever in properties may name a file: `cover: "[[a.png]]"`, `image: files/a.png`. */
function namesIn(value: unknown): string[] {
  if (typeof value === 'string')
    return [value, ...[...value.matchAll(/\[\[([^\]|#]+)/gu)].map(([, name = '']) => name)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(namesIn);
}
