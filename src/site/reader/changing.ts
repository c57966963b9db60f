import type { Fault } from './fault.ts';
import { makeButton } from './make-button.ts';
import { pageLanguage, runTexts, type RunTexts } from './run-texts.ts';
import { fragmentFor, unpackProgram } from './shared-program.ts';
import type { WorkbenchParts } from './workbench.ts';

export interface Changing {
  readonly mark: (faults: readonly Fault[]) => void;
  /** Takes the editor and its buttons away. */
  readonly close: () => void;
}

export interface ChangingOptions extends WorkbenchParts {
  readonly text: string;
  readonly packed: string | null;
  readonly onText: (text: string) => void;
  /** The reader has typed, and then paused. */
  readonly onPause: () => void;
  readonly onRun: () => void;
  readonly onReset: () => void;
}

const typingPauseMs = 300;

/** Opens the editor in the place of the panel's Python, with buttons to reset and to share. */
export async function openChanging(options: ChangingOptions): Promise<Changing> {
  const { openEditor } = await import('./editor.ts');
  const texts = runTexts[pageLanguage()];
  const figure = options.panel.querySelector<HTMLElement>('[data-language="python"]');
  if (figure === null) throw new Error('a panel without its Python');
  let text = options.packed === null ? options.text : await unpackProgram(options.packed);
  const parent = document.createElement('div');
  parent.className = 'konspekt-changed';
  figure.append(parent);
  figure.dataset['editing'] = '';
  let timer = 0;
  const editor = openEditor({
    parent,
    text,
    label: texts.editor,
    onRun: options.onRun,
    onChange: (changed) => {
      text = changed;
      options.onText(text);
      clearTimeout(timer);
      timer = window.setTimeout(options.onPause, typingPauseMs);
    },
  });
  options.onText(text);
  editor.focus();
  const buttons = [
    makeButton(texts.reset, options.onReset),
    shareButton(options, texts, () => text),
  ];
  options.status.before(...buttons);
  return {
    mark: editor.mark,
    close: () => {
      clearTimeout(timer);
      editor.remove();
      parent.remove();
      delete figure.dataset['editing'];
      for (const button of buttons) button.remove();
    },
  };
}

/** Puts the code into the page's own address and onto the clipboard. */
function shareButton(
  { panel, status }: WorkbenchParts,
  texts: RunTexts,
  program: () => string,
): HTMLButtonElement {
  const share = async (): Promise<void> => {
    history.replaceState(null, '', await fragmentFor(panel.id, program()));
    await navigator.clipboard.writeText(location.href);
    status.textContent = texts.linkCopied;
  };
  return makeButton(texts.share, () => void share());
}
