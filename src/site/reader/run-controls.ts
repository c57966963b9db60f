import { makeButton } from './make-button.ts';
import type { Pace } from './playback.ts';
import type { RunTexts } from './run-texts.ts';

export interface RunControls {
  /** The pace that the reader has chosen. */
  readonly pace: () => Pace;
  /** Shows what can be done in this state. */
  readonly show: (state: 'idle' | 'running' | 'playing' | 'paused') => void;
}

const paces: readonly Pace[] = [1, 4, 'once'];

/** Pause, stop and pace, after the buttons that start a run. */
export function addRunControls(
  after: HTMLElement,
  texts: RunTexts,
  on: { readonly pause: () => void; readonly stop: () => void },
): RunControls {
  const pause = makeButton(texts.pause, on.pause);
  const stop = makeButton(texts.stop, on.stop);
  const { label, pace } = paceChoice(texts);
  after.after(pause, stop, label);
  const show: RunControls['show'] = (state) => {
    // What is pressed must not vanish under a keyboard's focus: it stays, and says that it can do nothing.
    pause.setAttribute('aria-disabled', String(state !== 'playing' && state !== 'paused'));
    stop.setAttribute('aria-disabled', String(state === 'idle'));
    pause.textContent = state === 'paused' ? texts.resume : texts.pause;
  };
  show('idle');
  return { pace, show };
}

function paceChoice(texts: RunTexts): { label: HTMLLabelElement; pace: () => Pace } {
  const label = document.createElement('label');
  label.className = 'konspekt-pace';
  const select = document.createElement('select');
  for (const pace of paces) {
    const text = pace === 'once' ? texts.atOnce : `×${pace}`;
    select.add(new Option(text, String(pace)));
  }
  // Whoever asked for less motion gets the result without any.
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) select.value = 'once';
  label.append(`${texts.pace} `, select);
  return { label, pace: () => paces[select.selectedIndex] ?? 1 };
}
