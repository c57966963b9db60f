/** Shows the TypeScript of changed code in the place of the panel's own, which stays for a reset. */
export async function showChangedTypescript(panel: HTMLElement, typescript: string): Promise<void> {
  const { colouredTypescript } = await import('./code-colours.ts');
  const figure = typescriptFigure(panel);
  const program = figure.querySelector('.konspekt-changed') ?? figure.appendChild(emptyProgram());
  program.querySelector('code')?.replaceChildren(...colouredTypescript(typescript.trimEnd()));
}

/** Takes it away again. */
export function hideChangedTypescript(panel: HTMLElement): void {
  panel.querySelector('[data-language="typescript"] > .konspekt-changed')?.remove();
  panel.querySelector('.konspekt-source-changed')?.remove();
}

function emptyProgram(): HTMLElement {
  const pre = document.createElement('pre');
  pre.className = 'konspekt-pre konspekt-changed';
  pre.append(document.createElement('code'));
  return pre;
}

/** What was not translated has no figure for TypeScript: what the reader makes of it may be. */
function typescriptFigure(panel: HTMLElement): HTMLElement {
  const known = panel.querySelector<HTMLElement>('[data-language="typescript"]');
  if (known !== null) return known;
  const figure = document.createElement('figure');
  figure.className = 'konspekt-source konspekt-source-changed';
  figure.dataset['language'] = 'typescript';
  const caption = document.createElement('figcaption');
  caption.textContent = 'TypeScript';
  figure.append(caption);
  panel.querySelector('.konspekt-code-pair')?.append(figure);
  return figure;
}
