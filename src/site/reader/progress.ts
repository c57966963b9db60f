const key = 'konspekt-read';

/**
 * Which lessons a reader has read to their end, kept on this machine alone: their links in the navigation say so.
 * Nothing leaves the page.
 */
export function keepProgress(): void {
  const end = document.querySelector('main .pagination-links, main footer');
  const isLesson = document.querySelector('.sl-markdown-content') !== null;
  showProgress(readLessons());
  if (!isLesson || end === null) return;
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    const lessons = readLessons().add(location.pathname);
    remember(lessons);
    showProgress(lessons);
  });
  observer.observe(end);
}

function showProgress(lessons: ReadonlySet<string>): void {
  const label = document.documentElement.lang === 'en' ? 'read' : 'прочитано';
  for (const link of document.querySelectorAll<HTMLAnchorElement>('nav.sidebar a[href]')) {
    if (!lessons.has(new URL(link.href).pathname) || link.dataset['read'] !== undefined) continue;
    link.dataset['read'] = '';
    const words = document.createElement('span');
    words.className = 'sr-only';
    words.textContent = `, ${label}`;
    link.append(words);
  }
}

function readLessons(): Set<string> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return new Set(Array.isArray(stored) ? stored.map(String) : []);
  } catch {
    // Storage may be forbidden, or hold what others wrote.
    return new Set();
  }
}

function remember(lessons: ReadonlySet<string>): void {
  try {
    localStorage.setItem(key, JSON.stringify([...lessons]));
  } catch {
    // See above.
  }
}
