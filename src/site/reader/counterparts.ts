const line = '.konspekt-line[data-note-lines]';

/**
 * Pointing at a line of one language marks its counterpart in the other. By keyboard the code takes
 * the focus once, and the arrows move within it.
 */
export function tieLines(panel: HTMLElement): void {
  if (panel.querySelectorAll('.konspekt-source').length < 2) return;
  const mark = (lines: readonly string[]): void => markLines(panel, lines);
  panel.addEventListener('pointerover', ({ target }) => mark(noteLinesAt(target)));
  panel.addEventListener('pointerleave', () => mark([]));
  for (const code of panel.querySelectorAll<HTMLElement>('.konspekt-source > pre > code')) {
    walkByKeyboard(code, mark);
  }
}

function noteLinesAt(target: EventTarget | null): readonly string[] {
  const found = target instanceof Element ? target.closest<HTMLElement>(line) : null;
  return found?.dataset['noteLines']?.split(' ') ?? [];
}

function markLines(panel: HTMLElement, noteLines: readonly string[]): void {
  for (const element of panel.querySelectorAll<HTMLElement>(line)) {
    const own = element.dataset['noteLines']?.split(' ') ?? [];
    element.toggleAttribute(
      'data-counterpart',
      own.some((noteLine) => noteLines.includes(noteLine)),
    );
  }
}

function walkByKeyboard(code: HTMLElement, mark: (lines: readonly string[]) => void): void {
  const lines = [...code.querySelectorAll<HTMLElement>(line)];
  if (lines.length === 0) return;
  let at = 0;
  const show = (): void => mark(noteLinesAt(lines[at] ?? null));
  code.tabIndex = 0;
  code.addEventListener('focus', show);
  code.addEventListener('blur', () => mark([]));
  code.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = at + step;
    if (step === 0 || next < 0 || next >= lines.length) return;
    event.preventDefault();
    at = next;
    lines[at]?.scrollIntoView({ block: 'nearest' });
    show();
  });
}
