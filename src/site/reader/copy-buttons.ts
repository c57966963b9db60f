import { programText } from './program-text.ts';

interface Texts {
  readonly copy: string;
  readonly copied: string;
}

const russian: Texts = { copy: 'Копировать', copied: 'Скопировано' };
const english: Texts = { copy: 'Copy', copied: 'Copied' };

/** A button above each program that copies all of it, the folded parts too: what one gets runs. */
export function addCopyButtons(panel: HTMLElement): void {
  const texts = document.documentElement.lang === 'en' ? english : russian;
  for (const source of panel.querySelectorAll<HTMLElement>('.konspekt-source')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'konspekt-copy';
    button.textContent = texts.copy;
    button.addEventListener('click', () => void copy(source, button, texts));
    source.querySelector('figcaption')?.append(button);
  }
}

async function copy(source: HTMLElement, button: HTMLButtonElement, texts: Texts): Promise<void> {
  await navigator.clipboard.writeText(changedProgram(source) ?? programText(source));
  button.textContent = texts.copied;
  setTimeout(() => {
    button.textContent = texts.copy;
  }, 2000);
}

/** What the reader has made of it, if the panel shows that. */
function changedProgram(source: HTMLElement): string | null {
  const panel = source.closest<HTMLElement>('.konspekt-example');
  if (panel?.dataset['live'] !== 'changed') return null;
  const typescript = source.querySelector('.konspekt-changed > code');
  return typescript === null ? (panel.dataset['changed'] ?? null) : `${typescript.textContent}\n`;
}
