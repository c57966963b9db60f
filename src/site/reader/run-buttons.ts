import { makeButton } from './make-button.ts';
import { pageLanguage, runTexts } from './run-texts.ts';
import { sharedProgramOf } from './shared-program.ts';
import type { Workbench } from './workbench.ts';

/**
 * Buttons that run or open an example. What they need is loaded when the first of them is pressed, and no earlier;
 * code that came with a link waits for that too.
 */
export function addRunButtons(panel: HTMLElement): void {
  if (panel.dataset['program'] === undefined) return;
  const texts = runTexts[pageLanguage()];
  const bar = document.createElement('div');
  bar.className = 'konspekt-run';
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', texts.controls);
  const status = document.createElement('p');
  status.className = 'konspekt-run-status';
  status.setAttribute('role', 'status');

  let workbench: Promise<Workbench> | null = null;
  const load = async (): Promise<Workbench> => {
    const { Workbench } = await import('./workbench.ts');
    return new Workbench({ panel, bar, status, run, edit });
  };
  const open = async (start: (bench: Workbench) => Promise<void>): Promise<void> => {
    status.textContent = texts.loading;
    workbench ??= load();
    try {
      await start(await workbench);
    } catch {
      status.textContent = texts.unavailable;
    }
    // What could not be loaded may be there the next time.
    workbench.catch(() => (workbench = null));
  };
  const run = makeButton(texts.run, () => void open((bench) => bench.run()));
  const edit = makeButton(texts.edit, () => void open((bench) => bench.edit(shared())));
  const shared = (): string | null => sharedProgramOf(panel.id, location.hash);
  run.classList.add('konspekt-button-main');
  bar.append(...(panel.dataset['status'] === 'untranslated' ? [edit] : [run, edit]), status);
  panel.querySelector('.konspekt-outputs')?.prepend(bar);
  if (shared() === null) return;
  edit.textContent = texts.openShared;
  status.textContent = texts.shared;
  panel.scrollIntoView();
}
