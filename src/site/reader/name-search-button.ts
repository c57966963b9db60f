/** Starlight's search button shows its shortcut, but its name leaves it out: what is seen and heard must agree. */
export function nameSearchButton(): void {
  const button = document.querySelector<HTMLElement>('[data-open-modal]');
  // Without spaces between the keys they would be read as one word.
  for (const key of button?.querySelectorAll('kbd') ?? []) key.before(' ');
  const shown = button?.innerText.replaceAll(/\s+/g, ' ').trim() ?? '';
  if (shown !== '') button?.setAttribute('aria-label', shown);
}
