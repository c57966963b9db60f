import type { Transcript } from '../../run/transcript.ts';
import { hideChangedTypescript, showChangedTypescript } from './changed-typescript.ts';
import { openChanging, type Changing } from './changing.ts';
import { exceptionFault, faultList, refusalFault, type Fault } from './fault.ts';
import { liveResult } from './live-result.ts';
import { outcomeText } from './outcome-text.ts';
import { play, type Pace, type Playback } from './playback.ts';
import { addRunControls } from './run-controls.ts';
import { pageLanguage, runTexts } from './run-texts.ts';
import { runInFrame, stopRun } from './sandbox.ts';
import { translateAside } from './translator.ts';

/** The elements that a workbench works with. */
export interface WorkbenchParts {
  readonly panel: HTMLElement;
  readonly bar: HTMLElement;
  readonly status: HTMLElement;
  readonly run: HTMLButtonElement;
  readonly edit: HTMLButtonElement;
}

export interface Workbench {
  readonly run: () => Promise<void>;
  /** Opens the editor, with the program that came packed in a link if there is one. Runs nothing. */
  readonly edit: (packed: string | null) => Promise<void>;
}

/** Where a reader runs and changes one example. */
export function openWorkbench(parts: WorkbenchParts): Workbench {
  const { panel, bar, status, edit } = parts;
  const language = pageLanguage();
  const texts = runTexts[language];
  const original = panel.dataset['program'] ?? '';
  let python = original;
  let turn = 0;
  let playback: Playback | null = null;
  let isPaused = false;
  let changing: Changing | null = null;

  const say = (text: string): void => status.replaceChildren(text);
  const clear = (): void => {
    playback?.stop();
    playback = null;
    isPaused = false;
    panel.querySelector('.konspekt-live')?.remove();
    showFaults([]);
  };
  const showFaults = (faults: readonly Fault[]): void => {
    panel.querySelector('.konspekt-faults')?.remove();
    if (faults.length > 0) bar.after(faultList(faults, language));
    changing?.mark(faults);
  };
  const stop = (): void => {
    turn += 1;
    stopRun();
    playback?.stop();
    playback = null;
    controls.show('idle');
    say(texts.stopped);
  };
  const pause = (): void => {
    if (playback === null) return;
    isPaused = !isPaused;
    if (isPaused) playback.pause();
    else playback.resume();
    say(isPaused ? texts.paused : texts.playing);
    controls.show(isPaused ? 'paused' : 'playing');
  };
  const controls = addRunControls(edit, texts, { pause, stop });

  const present = (transcript: Transcript, pace: () => Pace): void => {
    clear();
    const result = liveResult(transcript, language);
    bar.after(result.area);
    say(texts.playing);
    controls.show('playing');
    const finish = (): void => {
      playback = null;
      controls.show('idle');
      say(outcomeText(transcript, language));
      const fault = exceptionFault(transcript.outcome);
      if (fault !== null) showFaults([fault]);
    };
    playback = play(result.end, pace, result.showUntil, finish);
  };

  const start = async (pace: () => Pace): Promise<void> => {
    try {
      await attempt(pace);
    } catch {
      stop();
      say(texts.unavailable);
    }
  };
  const attempt = async (pace: () => Pace): Promise<void> => {
    const mine = (turn += 1);
    say(texts.running);
    controls.show('running');
    const translated = await translateAside(python);
    if (mine !== turn) return;
    if (Array.isArray(translated)) {
      clear();
      controls.show('idle');
      say(texts.refused);
      return showFaults(translated.map((refusal) => refusalFault(refusal, language)));
    }
    if (python !== original) showChangedTypescript(panel, translated.typescript);
    const transcript = await runInFrame(translated, panel.dataset['stdin'] ?? '');
    if (mine !== turn) return;
    if (transcript === null) return stop();
    present(transcript, pace);
  };

  const change = (text: string): void => {
    python = text;
    panel.dataset['changed'] = text;
    panel.dataset['live'] = text === original ? 'original' : 'changed';
    if (text === original) hideChangedTypescript(panel);
  };
  const reset = (): void => {
    stop();
    clear();
    change(original);
    changing?.close();
    changing = null;
    delete panel.dataset['live'];
    say('');
    edit.hidden = false;
    edit.focus();
  };

  return {
    run: async () => {
      panel.dataset['live'] ??= 'original';
      await start(controls.pace);
    },
    edit: async (packed) => {
      const open = await openChanging({
        ...parts,
        text: python,
        packed,
        onText: change,
        onPause: () => void start(() => 'once'),
        onRun: () => void start(controls.pace),
        onReset: reset,
      });
      changing = open;
      edit.hidden = true;
      say('');
    },
  };
}
