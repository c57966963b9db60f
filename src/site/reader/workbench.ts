import { hideChangedTypescript, showChangedTypescript } from './changed-typescript.ts';
import { openChanging, type Changing } from './changing.ts';
import { faultList, type Fault } from './fault.ts';
import { RunSession } from './run-session.ts';
import { pageLanguage } from './run-texts.ts';

/** The elements that a workbench works with. */
export interface WorkbenchParts {
  readonly panel: HTMLElement;
  readonly bar: HTMLElement;
  readonly status: HTMLElement;
  readonly run: HTMLButtonElement;
  readonly edit: HTMLButtonElement;
}

/** Where a reader runs and changes one example. */
export class Workbench {
  readonly #parts: WorkbenchParts;
  readonly #original: string;
  readonly #session: RunSession;
  #python: string;
  #changing: Changing | null = null;

  constructor(parts: WorkbenchParts) {
    this.#parts = parts;
    this.#original = parts.panel.dataset['program'] ?? '';
    this.#python = this.#original;
    this.#session = new RunSession(parts, {
      onFaults: (faults) => this.#showFaults(faults),
      onTranslation: ({ typescript }) => {
        if (this.#python === this.#original) return;
        // The editor has been loaded, and the colours with it: this waits for nothing.
        void showChangedTypescript(parts.panel, typescript);
      },
    });
  }

  /** Runs the program as it is now, at the pace that the reader has chosen. */
  async run(): Promise<void> {
    this.#parts.panel.dataset['live'] ??= 'original';
    await this.#session.run(this.#python, this.#session.pace);
  }

  /** Opens the editor, with the program that came packed in a link if there is one. Runs nothing. */
  async edit(packed: string | null): Promise<void> {
    if (this.#changing !== null) return;
    this.#changing = await openChanging({
      ...this.#parts,
      text: this.#python,
      packed,
      onText: (text) => this.#change(text),
      // Whoever types wants to see what comes of it, not to wait for it.
      onPause: () => void this.#session.run(this.#python, () => 'once'),
      onRun: () => void this.run(),
      onReset: () => this.#reset(),
    });
    this.#parts.edit.hidden = true;
    this.#parts.status.textContent = '';
  }

  #change(text: string): void {
    const { panel } = this.#parts;
    const isOriginal = text === this.#original;
    this.#python = text;
    panel.dataset['changed'] = text;
    panel.dataset['live'] = isOriginal ? 'original' : 'changed';
    if (isOriginal) hideChangedTypescript(panel);
  }

  #reset(): void {
    const { panel, edit, status } = this.#parts;
    this.#session.forget();
    this.#change(this.#original);
    this.#changing?.close();
    this.#changing = null;
    delete panel.dataset['live'];
    status.textContent = '';
    edit.hidden = false;
    edit.focus();
  }

  #showFaults(faults: readonly Fault[]): void {
    const { panel, bar } = this.#parts;
    panel.querySelector('.konspekt-faults')?.remove();
    if (faults.length > 0) bar.after(faultList(faults, pageLanguage()));
    this.#changing?.mark(faults);
  }
}
