import type { Note } from './vault.ts';

/** Names under which authors and Obsidian's plugins keep the day of the last change, and that of the beginning. */
const names = ['updated', 'modified', 'lastmod', 'date', 'created'];

/** When a note was last changed, by its properties; null if they do not say. */
export function statedDate({ properties }: Pick<Note, 'properties'>): Date | null {
  for (const name of names) {
    const date = dateOf(properties[name]);
    if (date !== null) return date;
  }
  return null;
}

/** `2024-01-02`, `2024-01-02T10:00`, `2024-01-02 10:00`: what else there may be is no date. */
function dateOf(value: unknown): Date | null {
  const text = value instanceof Date ? value.toISOString() : typeof value === 'string' ? value : '';
  if (!/^\s*\d{4}-\d{2}-\d{2}/u.test(text)) return null;
  const date = new Date(text.trim().replace(/^(\d{4}-\d{2}-\d{2}) (\d)/u, '$1T$2'));
  return Number.isNaN(date.getTime()) ? null : date;
}
