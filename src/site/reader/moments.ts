const moment = '[data-at]';

/** Pointing at a line of output marks its moment on the timeline, and the other way round. */
export function tieMoments(panel: HTMLElement): void {
  const picture = panel.querySelector<SVGSVGElement>('.konspekt-lanes');
  if (picture === null) return;
  panel.addEventListener('pointerover', ({ target }) => {
    const found = target instanceof Element ? target.closest(moment) : null;
    show(panel, picture, found?.getAttribute('data-at') ?? null);
  });
  panel.addEventListener('pointerleave', () => show(panel, picture, null));
}

function show(panel: HTMLElement, picture: SVGSVGElement, at: string | null): void {
  picture.querySelector('.konspekt-moment')?.remove();
  for (const element of panel.querySelectorAll(moment)) {
    element.toggleAttribute('data-moment', element.getAttribute('data-at') === at);
  }
  const x = at === null ? null : picture.querySelector(`[data-at="${at}"]`)?.getAttribute('cx');
  if (x === null || x === undefined) return;
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'line');
  line.setAttribute('class', 'konspekt-moment');
  line.setAttribute('x1', x);
  line.setAttribute('x2', x);
  line.setAttribute('y1', '0');
  line.setAttribute('y2', picture.getAttribute('height') ?? '0');
  picture.append(line);
}
