import { newTranslator } from 'virtual:konspekt-sandbox';
import type { Refusal, Translation } from '../../translate/translate.ts';
import type { TranslatorAnswer, TranslatorTask } from './translator-worker.ts';

export type Translated = Translation | Refusal[];

/** Nothing that people write takes this long; a worker that does is ended, and the next program gets a new one. */
const patienceMs = 10_000;

/** Once a program took the whole translator, the next may too. */
let part: 'core' | 'whole' = 'core';
let worker: Worker | null = null;
let last = 0;

/** The program that was translated last: whoever runs it again need not wait for the same once more. */
let known: { readonly python: string; readonly result: Translated } | null = null;

/** Translates a program away from the page's own thread. Rejects when the translator gives no answer. */
export async function translateAside(python: string): Promise<Translated> {
  if (known?.python === python) return known.result;
  let result = await ask(python);
  if (result === null) {
    worker?.terminate();
    worker = null;
    part = 'whole';
    result = await ask(python);
  }
  if (result === null) throw new Error('the translator lacks something');
  known = { python, result };
  return result;
}

async function ask(python: string): Promise<Translated | null> {
  const own = (worker ??= newTranslator[part]());
  const task = (last += 1);
  const over = new AbortController();
  try {
    return await new Promise((resolve, reject) => {
      const { signal } = over;
      const give = ({ data }: MessageEvent<TranslatorAnswer>): void => {
        if (data.task === task) resolve(data.result);
      };
      const giveUp = (reason: string): void => {
        own.terminate();
        if (worker === own) worker = null;
        // The core may lack what it needs to begin with.
        if (part === 'core') resolve(null);
        else reject(new Error(reason));
      };
      own.addEventListener('message', give, { signal });
      own.addEventListener('error', (event) => giveUp(event.message), { signal });
      const timer = setTimeout(() => giveUp('no answer from the translator'), patienceMs);
      signal.addEventListener('abort', () => clearTimeout(timer));
      own.postMessage({ task, python } satisfies TranslatorTask, []);
    });
  } finally {
    over.abort();
  }
}
