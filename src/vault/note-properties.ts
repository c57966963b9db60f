import type { Note } from './vault.ts';

/** Whether a note goes on the site: `publish: false`, `draft: true` or `private: true` keep it off. */
export function isPublished({ properties }: Pick<Note, 'properties'>): boolean {
  return !(
    says(properties['publish'], 'no') ||
    says(properties['draft'], 'yes') ||
    says(properties['private'], 'yes')
  );
}

/** However an author writes it: `no`, `False` and `"false"` are texts in YAML, and mean what they say. */
function says(value: unknown, answer: 'yes' | 'no'): boolean {
  const words = answer === 'yes' ? /^(?:true|yes|on|y|1|да)$/iu : /^(?:false|no|off|n|0|нет)$/iu;
  return words.test(String(value).trim());
}

/** The other names of a note, from its properties: a list, or names with commas between. */
export function aliasesOf({ properties }: Pick<Note, 'properties'>): string[] {
  return texts(properties['aliases'] ?? properties['alias']);
}

/** The tags of a note's properties, without `#`. */
export function propertyTags({ properties }: Pick<Note, 'properties'>): string[] {
  return texts(properties['tags'] ?? properties['tag'])
    .flatMap((text) => text.split(/\s+/u))
    .map((tag) => tag.replace(/^#/u, '').replace(/\/+$/u, ''))
    .filter((tag) => tag !== '');
}

/** The classes that the author gives the note's page; none that would pass for ours. */
export function cssClassesOf({ properties }: Pick<Note, 'properties'>): string[] {
  return texts(properties['cssclasses'] ?? properties['cssclass'])
    .flatMap((text) => text.split(/\s+/u))
    .filter((name) => /^[\p{L}\p{N}_-]+$/u.test(name) && !/^(?:konspekt|sl|astro)-/iu.test(name));
}

/** A property that is a list of texts, however the author wrote it. */
function texts(value: unknown): string[] {
  const items: unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(',')
      : [value];
  return items
    .filter((item) => typeof item === 'string' || typeof item === 'number')
    .map((item) => String(item).trim())
    .filter((text) => text !== '');
}

/** The address that the author chose for the note's page, without slashes at its ends; null if none. */
export function permalinkOf({ properties }: Pick<Note, 'properties'>): string | null {
  const value = properties['permalink'];
  return typeof value === 'string' ? value.replace(/^\/+|\/+$/gu, '') || null : null;
}
