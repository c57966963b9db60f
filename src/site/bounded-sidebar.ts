import type { StarlightRouteData } from '@astrojs/starlight/route-data';

type Entry = StarlightRouteData['sidebar'][number];
type Link = Extract<Entry, { type: 'link' }>;

/** As many links as a reader may still look through; with more, only what is near the page is shown. */
const most = 60;
/** Of each folder on the way to the page: so many entries around it. */
const around = 20;

/**
 * The sidebar of one page, of a size that does not grow with the vault: all of a small course; of a large one the
 * folders on the way to the page, around it, other folders as links to their first page, and `all` on top.
 */
export function boundedSidebar(
  sidebar: readonly Entry[],
  all: { readonly label: string; readonly href: string },
): Entry[] {
  if (linksIn(sidebar) <= most) return [...sidebar];
  const top: Link = { type: 'link', ...all, isCurrent: false, badge: undefined, attrs: {} };
  return [top, ...bounded(sidebar)];
}

function bounded(entries: readonly Entry[]): Entry[] {
  const current = Math.max(0, entries.findIndex(holdsCurrent));
  const near = entries.slice(Math.max(0, current - around), current + around + 1);
  return near.flatMap((entry): Entry[] => {
    if (entry.type === 'link') return [entry];
    if (holdsCurrent(entry)) return [{ ...entry, entries: bounded(entry.entries) }];
    const first = firstLink(entry);
    return first === null ? [] : [{ ...first, label: entry.label, badge: undefined }];
  });
}

function linksIn(entries: readonly Entry[]): number {
  return entries.reduce(
    (sum, entry) => sum + (entry.type === 'link' ? 1 : linksIn(entry.entries)),
    0,
  );
}

function holdsCurrent(entry: Entry): boolean {
  return entry.type === 'link' ? entry.isCurrent : entry.entries.some(holdsCurrent);
}

function firstLink(entry: Entry): Link | null {
  if (entry.type === 'link') return entry;
  for (const inner of entry.entries) {
    const found = firstLink(inner);
    if (found !== null) return found;
  }
  return null;
}
