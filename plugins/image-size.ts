/** What an author wrote beside an image: its description, and its size in CSS pixels. */
export interface ImageLabel {
  readonly description: string;
  readonly width?: string;
  readonly height?: string;
}

/** `100`, `100x50`, `description|100`: as Obsidian reads the text of an image, the size last. */
export function imageLabel(text: string): ImageLabel {
  const parts = text.split('|');
  const [, width, height] = /^\s*(\d+)(?:x(\d+))?\s*$/u.exec(parts.at(-1) ?? '') ?? [];
  if (width === undefined) return { description: text };
  const description = parts.slice(0, -1).join('|').trim();
  return { description, width, ...(height === undefined ? {} : { height }) };
}
