import { addCopyButtons } from './copy-buttons.ts';
import { tieLines } from './counterparts.ts';
import { tieMoments } from './moments.ts';
import { addNextUnverified } from './next-unverified.ts';
import { nameSearchButton } from './name-search-button.ts';
import { keepProgress } from './progress.ts';
import { addRunButtons } from './run-buttons.ts';
import { addViewSwitch } from './view-switch.ts';

nameSearchButton();

/** All that a lesson does beyond being read: small, loaded on every page, and nothing depends on it. */
const first = document.querySelector<HTMLElement>('.konspekt-example');
if (first !== null) addViewSwitch(first);
for (const panel of document.querySelectorAll<HTMLElement>('.konspekt-example')) {
  tieLines(panel);
  tieMoments(panel);
  addCopyButtons(panel);
  addRunButtons(panel);
}
keepProgress();
if (import.meta.env.DEV) addNextUnverified();
