import { expect, test } from 'vitest';
import { boundedSidebar } from '../../src/site/bounded-sidebar.ts';

type Sidebar = Parameters<typeof boundedSidebar>[0];

const all = { label: 'Все', href: '/' };

function link(name: string, isCurrent = false): Sidebar[number] {
  return { type: 'link', label: name, href: `/${name}/`, isCurrent, badge: undefined, attrs: {} };
}

/** `folders` folders of `pages` pages; the first page of the middle folder is the current one. */
function sidebarOf(folders: number, pages: number): Sidebar {
  return Array.from({ length: folders }, (_, folder) => ({
    type: 'group',
    label: `f${folder}`,
    collapsed: false,
    badge: undefined,
    entries: Array.from({ length: pages }, (_, page) =>
      link(`${folder}-${page}`, page === 0 && folder === Math.floor(folders / 2)),
    ),
  }));
}

const count = (entries: Sidebar): number =>
  entries.reduce((sum, one) => sum + (one.type === 'link' ? 1 : count(one.entries)), 0);

test('a small course is shown whole', () => {
  const sidebar = sidebarOf(3, 10);
  expect(boundedSidebar(sidebar, all)).toEqual(sidebar);
});

test('of a large one the near part is shown, of the same size for any number of notes', () => {
  const shown = boundedSidebar(sidebarOf(200, 50), all);
  expect(count(shown)).toBe(count(boundedSidebar(sidebarOf(2000, 500), all)));
  expect(shown[0]).toMatchObject(all);
  expect(shown.find((entry) => entry.type === 'group')).toMatchObject({ label: 'f100' });
  expect(shown[1]).toMatchObject({ type: 'link', label: 'f80', href: '/80-0/' });
});
