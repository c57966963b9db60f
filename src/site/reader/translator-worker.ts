import { translate } from '../../translate/translate.ts';

/** One program to translate; the answer carries the same number. */
export interface TranslatorTask {
  readonly task: number;
  readonly python: string;
}

/** A worker of our own origin: the program is text to it, and however long it takes, the page stays alive. */
addEventListener('message', ({ data }: MessageEvent<TranslatorTask>) => {
  postMessage({ task: data.task, result: translate(data.python) });
});
