import { translate, type Refusal, type Translation } from '../../translate/translate.ts';

/** Null: it takes the whole translator. */
export interface TranslatorAnswer {
  readonly task: number;
  readonly result: Translation | Refusal[] | null;
}

/** One program to translate; the answer carries the same number. */
export interface TranslatorTask {
  readonly task: number;
  readonly python: string;
}

declare global {
  /** Called by what stands in for what the core of the translator lacks (see src/run/left-out.ts). */
  var konspektLack: (part: string) => never;
}

let lacks = false;
globalThis.konspektLack = (part) => {
  lacks = true;
  throw new Error(`the translator has more in ${part}`);
};

/** A worker of our own origin: the program is text to it, and however long it takes, the page stays alive. */
addEventListener('message', ({ data }: MessageEvent<TranslatorTask>) => {
  lacks = false;
  const result = translate(data.python);
  postMessage({ task: data.task, result: lacks ? null : result } satisfies TranslatorAnswer);
});
