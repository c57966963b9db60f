import { coreRuntime, frame as frameAddress, loadWholeRuntime } from 'virtual:konspekt-sandbox';
import {
  browserBudgets,
  needsWholeRuntime,
  transcriptOf,
  workerText,
  type WorkerAnswer,
} from '../../run/browser.ts';
import type { Transcript } from '../../run/transcript.ts';
import type { Translation } from '../../translate/translate.ts';

/** What the frame posts. */
interface FrameAnswer {
  readonly run: number;
  readonly kind: WorkerAnswer['kind'];
  readonly value: string;
}

const { realMs } = browserBudgets;
const graceMs = 2_000;

let frame: Promise<Window> | null = null;
let last = 0;
let abandon = (): void => undefined;

/**
 * Runs a translation in a worker inside the frame without an origin. One at a time: a new run ends the one before.
 * Resolves with null if it was ended that way, or by `stopRun`.
 */
export async function runInFrame(
  translation: Translation,
  stdin: string,
): Promise<Transcript | null> {
  abandon();
  const run = (last += 1);
  const runtime = needsWholeRuntime(translation) ? await loadWholeRuntime() : coreRuntime;
  const text = workerText(runtime, translation, stdin);
  const target = await (frame ??= openFrame());
  if (run !== last) return null;
  return new Promise((resolve) => {
    // The frame keeps the time; this is for the frame that never came.
    const timer = setTimeout(() => end(transcriptOf({ kind: 'late' })), realMs + graceMs);
    const end = (transcript: Transcript | null): void => {
      clearTimeout(timer);
      removeEventListener('message', hear);
      resolve(transcript);
    };
    const hear = ({ source, origin, data }: MessageEvent<FrameAnswer>): void => {
      if (source !== target || origin !== 'null' || data.run !== run) return;
      end(transcriptOf(answerOf(data)));
    };
    abandon = () => end(null);
    addEventListener('message', hear);
    // Whoever has no origin cannot be named: the frame's own page was loaded from this site, and its policy keeps it.
    target.postMessage({ run, text, realMs }, '*');
  });
}

/** Ends the run that is on, if any. */
export function stopRun(): void {
  abandon();
  last += 1;
  void frame?.then((target) => target.postMessage({ run: last, text: null }, '*'));
}

function answerOf({ kind, value }: FrameAnswer): WorkerAnswer {
  switch (kind) {
    case 'posted':
      return { kind, text: String(value) };
    case 'broke':
      return { kind, message: String(value) };
    case 'late':
      return { kind };
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
