import type { StarlightRouteData } from '@astrojs/starlight/route-data';

type Entry = StarlightRouteData['sidebar'][number];

/** The names of the folders on the way to the page that is shown, from the top; empty for pages at the top. */
export function breadcrumbs(sidebar: readonly Entry[]): string[] {
  for (const entry of sidebar) {
    if (entry.type === 'link') continue;
    if (holdsCurrent(entry)) return [entry.label, ...breadcrumbs(entry.entries)];
  }
  return [];
}

function holdsCurrent(entry: Entry): boolean {
  return entry.type === 'link' ? entry.isCurrent : entry.entries.some(holdsCurrent);
}
