import { reasonTexts } from '../../../plugins/panel/reason-texts.ts';
import { seconds } from '../../../plugins/timeline/axis.ts';
import type { Transcript } from '../../run/transcript.ts';
import { runTexts, type PageLanguage } from './run-texts.ts';

/** How a run ended, in one sentence. */
export function outcomeText({ outcome, virtualMs }: Transcript, language: PageLanguage): string {
  const texts = reasonTexts[language];
  switch (outcome.kind) {
    case 'finished':
      return runTexts[language].finished(seconds(virtualMs * 1e6, language));
    case 'exit':
      return runTexts[language].exited(outcome.status);
    case 'exception':
      return texts.exception(outcome.type, outcome.message);
    case 'budget':
      return texts.budget[outcome.budget](outcome.limit);
    case 'deadlock':
      return texts.deadlock;
    case 'crash':
      return outcome.message;
  }
}
