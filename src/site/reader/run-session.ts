import type { Transcript } from '../../run/transcript.ts';
import type { Translation } from '../../translate/translate.ts';
import { exceptionFault, refusalFault, type Fault } from './fault.ts';
import { liveResult } from './live-result.ts';
import { outcomeText } from './outcome-text.ts';
import { play, type Pace, type Playback } from './playback.ts';
import { addRunControls, type RunControls } from './run-controls.ts';
import { pageLanguage, runTexts } from './run-texts.ts';
import { claimFrame, runInFrame } from './sandbox.ts';
import { shippedTranslation } from './shipped-translation.ts';
import { translateAside } from './translator.ts';
import type { WorkbenchParts } from './workbench.ts';

/** What a session tells its workbench. */
export interface SessionEvents {
  readonly onFaults: (faults: readonly Fault[]) => void;
  readonly onTranslation: (translation: Translation) => void;
}

type State = 'idle' | 'running' | 'playing' | 'paused';

/** The runs of one panel, one at a time: from translating to the last moment of virtual time. */
export class RunSession {
  readonly #parts: WorkbenchParts;
  readonly #events: SessionEvents;
  readonly #controls: RunControls;
  readonly #language = pageLanguage();
  readonly #texts = runTexts[this.#language];
  #state: State = 'idle';
  #turn = 0;
  #playback: Playback | null = null;

  constructor(parts: WorkbenchParts, events: SessionEvents) {
    this.#parts = parts;
    this.#events = events;
    this.#controls = addRunControls(parts.edit, this.#texts, {
      pause: () => this.#pause(),
      stop: () => this.stop(),
    });
  }

  /** The pace that the reader has chosen. */
  readonly pace = (): Pace => this.#controls.pace();

  /** Runs a program from its beginning; what was on is over. */
  async run(python: string, pace: () => Pace): Promise<void> {
    const turn = (this.#turn += 1);
    const claim = claimFrame();
    this.#enter('running', this.#texts.running);
    try {
      const translated =
        shippedTranslation(this.#parts.panel, python) ?? (await translateAside(python));
      if (turn !== this.#turn) return;
      this.clear();
      if (Array.isArray(translated)) {
        this.#enter('idle', this.#texts.refused);
        this.#events.onFaults(translated.map((refusal) => refusalFault(refusal, this.#language)));
        return;
      }
      this.#events.onTranslation(translated);
      const stdin = this.#parts.panel.dataset['stdin'] ?? '';
      const { transcript, isBrokenOff } = await runInFrame(claim, translated, stdin);
      if (isBrokenOff && this.#isWaitedFor(turn)) this.#showBrokenOff(transcript);
      else if (turn === this.#turn) this.#present(transcript, python, pace);
    } catch {
      if (turn === this.#turn) this.#enter('idle', this.#texts.unavailable);
    }
  }

  /** Ends what is on, if anything is; what was printed stays. */
  stop(): void {
    if (this.#state === 'idle') return;
    this.#turn += 1;
    if (this.#state === 'running') claimFrame();
    this.#playback?.stop();
    this.#enter('idle', this.#texts.stopped);
  }

  /** Ends what is on, and takes what the last run has shown away. */
  forget(): void {
    this.stop();
    this.#turn += 1;
    this.clear();
  }

  /** Takes what the last run has shown away. */
  clear(): void {
    this.#playback?.stop();
    this.#parts.panel.querySelector('.konspekt-live')?.remove();
    this.#events.onFaults([]);
  }

  #pause(): void {
    if (this.#state === 'playing') {
      this.#playback?.pause();
      this.#enter('paused', this.#texts.paused);
    } else if (this.#state === 'paused') {
      this.#enter('playing', this.#texts.playing);
      this.#playback?.resume();
    }
  }

  /** Nothing has begun since this turn, except that it was stopped. */
  #isWaitedFor(turn: number): boolean {
    return turn === this.#turn || (turn + 1 === this.#turn && this.#state === 'idle');
  }

  /** What was printed before the run was stopped, or another panel took the frame. */
  #showBrokenOff(transcript: Transcript): void {
    if (transcript.events.length > 0) {
      const result = liveResult(transcript, this.#language);
      this.#parts.bar.after(result.area);
      result.showUntil(result.end);
    }
    this.#enter('idle', this.#texts.stopped);
  }

  #present(transcript: Transcript, python: string, pace: () => Pace): void {
    const result = liveResult(transcript, this.#language);
    this.#parts.bar.after(result.area);
    this.#enter('playing', this.#texts.playing);
    this.#playback = play(result.end, pace, result.showUntil, () => {
      this.#enter('idle', outcomeText(transcript, this.#language));
      const fault = exceptionFault(transcript.outcome, python);
      if (fault !== null) this.#events.onFaults([fault]);
    });
  }

  #enter(state: State, text: string): void {
    this.#state = state;
    this.#controls.show(state);
    this.#parts.status.textContent = text;
  }
}
