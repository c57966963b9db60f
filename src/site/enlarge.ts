// Pictures as large as they are, over the page. Without this script they are links, which show the picture alone.

/** Shows the picture that a link leads to; Escape, a click and Enter put it away, and the link has the focus again. */
function show(link: HTMLAnchorElement): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'konspekt-enlarged';
  dialog.ariaLabel = link.ariaLabel;
  const close = document.createElement('button');
  close.type = 'button';
  close.autofocus = true;
  close.ariaLabel = document.documentElement.lang === 'en' ? 'Close' : 'Закрыть';
  const image = document.createElement('img');
  image.src = link.href;
  image.alt = link.querySelector('img')?.alt ?? '';
  close.append(image);
  dialog.append(close);
  dialog.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => {
    dialog.remove();
    link.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}

document.addEventListener('click', (event) => {
  const link = (event.target as Element | null)?.closest<HTMLAnchorElement>('a.konspekt-enlarge');
  // With a key held down the reader wants a tab or a window of it.
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  show(link);
});
