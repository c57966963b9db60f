// What a link to a lesson leads to, shown while a reader points at it or has it in focus; and a lesson's surroundings.

declare global {
  // What Vite puts in.
  interface ImportMeta {
    readonly env: { readonly BASE_URL: string; readonly DEV: boolean };
  }
}

/** Milliseconds: somebody who moves across a link does not ask for it. */
const patience = 350;

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const card = document.createElement('div');
card.className = 'konspekt-preview';
card.id = 'konspekt-preview';
card.setAttribute('role', 'tooltip');
card.hidden = true;

const known = new Map<string, Promise<{ title: string; summary: string } | null>>();
let wanted: HTMLAnchorElement | null = null;
let timer = 0;

function load(link: HTMLAnchorElement): Promise<{ title: string; summary: string } | null> {
  const path = link.pathname.slice(base.length).replace(/^en\//, '').replace(/\/$/, '');
  const address = `${base}_previews/${path === '' ? 'index' : path}.json`;
  const loading =
    known.get(address) ??
    fetch(address)
      .then((response) => (response.ok ? response.json() : null))
      .catch(() => null);
  known.set(address, loading);
  return loading;
}

async function show(link: HTMLAnchorElement): Promise<void> {
  const preview = await load(link);
  if (preview === null || wanted !== link) return;
  const title = document.createElement('strong');
  title.textContent = preview.title;
  const summary = document.createElement('p');
  summary.textContent = preview.summary;
  card.replaceChildren(title, ...(preview.summary === '' ? [] : [summary]));
  document.body.append(card);
  card.hidden = false;
  const { left, bottom, top } = link.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = card;
  const below = bottom + offsetHeight + 8 < innerHeight;
  card.style.left = `${Math.max(8, Math.min(left, innerWidth - offsetWidth - 8))}px`;
  card.style.top = `${below ? bottom + 6 : Math.max(8, top - offsetHeight - 6)}px`;
  link.setAttribute('aria-describedby', card.id);
}

function hide(): void {
  clearTimeout(timer);
  wanted?.removeAttribute('aria-describedby');
  wanted = null;
  card.hidden = true;
}

function linkAt(event: Event): HTMLAnchorElement | null {
  const link = (event.target as Element).closest?.<HTMLAnchorElement>('main a[href]') ?? null;
  const own = link?.matches('.konspekt-link, .konspekt-backlinks a') === true;
  return own && link.origin === location.origin ? link : null;
}

for (const name of ['pointerover', 'focusin'] as const) {
  document.addEventListener(name, (event) => {
    const link = linkAt(event);
    if (link === wanted) return;
    hide();
    if (link === null) return;
    wanted = link;
    timer = window.setTimeout(() => void show(link), patience);
  });
}
document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
document.addEventListener('scroll', hide, { passive: true });

for (const link of document.querySelectorAll<HTMLAnchorElement>('a.konspekt-graph-link')) {
  link.addEventListener('click', async (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const response = await fetch(link.href).catch(() => null);
    if (response?.ok !== true) return;
    const svg = new DOMParser().parseFromString(await response.text(), 'image/svg+xml');
    const holder = document.createElement('div');
    holder.className = 'konspekt-graph';
    holder.append(document.importNode(svg.documentElement, true));
    link.replaceWith(holder);
  });
}
