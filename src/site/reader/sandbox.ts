import { frame as frameAddress, loadRuntime } from 'virtual:konspekt-sandbox';
import {
  browserBudgets,
  lackingPart,
  postsOfPrints,
  transcriptOf,
  workerTexts,
  type RuntimePart,
  type WorkerAnswer,
  type WorkerTexts,
} from '../../run/browser.ts';
import type { Transcript } from '../../run/transcript.ts';
import type { Translation } from '../../translate/translate.ts';

/** What the frame posts. */
interface FrameAnswer {
  readonly run: number;
  readonly kind: WorkerAnswer['kind'];
  readonly value: string;
  readonly printed: readonly string[];
}

const { realMs } = browserBudgets;
const graceMs = 2_000;

let frame: Promise<Window> | null = null;
let last = 0;

/** What came of a run. Broken off: by the next claim. */
export interface FrameRun {
  readonly transcript: Transcript;
  readonly isBrokenOff: boolean;
}

/** A place in the frame, which one run has at a time. */
export type Claim = number;

/** Once a program took more of the runtime, the next may too, and a worker with as much is ready for it. */
let part: RuntimePart = 'core';

/** Claims the frame for a run that is about to come, and ends the one that is on: whoever asked last, runs. */
export function claimFrame(): Claim {
  last += 1;
  void frame?.then((target) => target.postMessage({ run: last, worker: null }, '*'));
  return last;
}

/** Runs a translation in a worker inside the frame without an origin; broken off if the claim is not the last. */
export async function runInFrame(
  run: Claim,
  translation: Translation,
  stdin: string,
): Promise<FrameRun> {
  for (;;) {
    const [runtime, target] = await Promise.all([loadRuntime[part](), (frame ??= openFrame())]);
    if (run !== last) return runOf({ kind: 'stopped', printed: [] });
    const answer = await ask(target, run, workerTexts(runtime, translation, stdin));
    const lacking = lackingPart(answer);
    if (lacking === null) return runOf(answer);
    part = lacking;
  }
}

function runOf(answer: WorkerAnswer): FrameRun {
  return { transcript: transcriptOf(answer), isBrokenOff: answer.kind === 'stopped' };
}

function ask(target: Window, run: number, texts: WorkerTexts): Promise<WorkerAnswer> {
  return new Promise((resolve) => {
    const end = (answer: WorkerAnswer): void => {
      clearTimeout(timer);
      removeEventListener('message', hear);
      resolve(answer);
    };
    // The frame keeps the time; this is for the frame that never came.
    const timer = setTimeout(() => end({ kind: 'late', printed: [] }), realMs + graceMs);
    const hear = ({ source, origin, data }: MessageEvent<FrameAnswer>): void => {
      if (source !== target || origin !== 'null' || data.run !== run) return;
      end(answerOf(data));
    };
    addEventListener('message', hear);
    // Whoever has no origin cannot be named: the frame's own page was loaded from this site, and its policy keeps it.
    target.postMessage({ run, ...texts, realMs, prints: postsOfPrints }, '*');
  });
}

function answerOf({ kind, value, printed }: FrameAnswer): WorkerAnswer {
  switch (kind) {
    case 'posted':
      return { kind, text: String(value) };
    case 'broke':
      return { kind, message: String(value) };
    case 'late':
    case 'stopped':
      return { kind, printed: [printed].flat().map(String) };
  }
}

async function openFrame(): Promise<Window> {
  const element = document.createElement('iframe');
  element.setAttribute('sandbox', 'allow-scripts');
  element.hidden = true;
  element.title = 'Konspekt';
  element.src = frameAddress;
  await new Promise((resolve) => {
    element.addEventListener('load', resolve, { once: true });
    document.body.append(element);
  });
  const { contentWindow } = element;
  if (contentWindow === null) throw new Error('the frame did not open');
  return contentWindow;
}
