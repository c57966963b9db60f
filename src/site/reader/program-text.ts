/**
 * The program that a panel shows in one language, folded parts too: its parts are in its order; between parts of
 * Python there was a blank line.
 */
export function programText(source: HTMLElement): string {
  const parts = [...source.querySelectorAll('pre:not(.konspekt-changed) code')].map(
    (code) => code.textContent,
  );
  const glue = source.dataset['language'] === 'python' ? '\n\n' : '\n';
  return `${parts.join(glue)}\n`;
}
