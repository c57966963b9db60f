/** For the author's own preview: a button that leads from example to example that is not verified. */
export function addNextUnverified(): void {
  const examples = [
    ...document.querySelectorAll<HTMLElement>('.konspekt-example:not([data-status="verified"])'),
  ];
  if (examples.length === 0) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'konspekt-button konspekt-next-unverified';
  const isEnglish = document.documentElement.lang === 'en';
  button.textContent = `${isEnglish ? 'Next unverified' : 'Следующий непроверенный'} (${examples.length})`;
  let at = -1;
  button.addEventListener('click', () => {
    at = (at + 1) % examples.length;
    const example = examples[at];
    example?.scrollIntoView();
    example?.querySelector<HTMLElement>('.konspekt-title a')?.focus();
  });
  document.body.append(button);
}
