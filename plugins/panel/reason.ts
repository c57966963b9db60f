import type { Refusal } from '../../src/translate/translation.ts';
import type { Verdict } from '../../src/verify/verdict.ts';
import type { Language } from './messages.ts';
import { reasonTexts } from './reason-texts.ts';

/** Why the verdict is what it is; null if there is no more to say than its badge does. */
export function reasonOf(
  { status, reason, transcript }: Verdict,
  language: Language,
): string | null {
  const texts = reasonTexts[language];
  if (reason !== null && Object.hasOwn(texts.named, reason)) return texts.named[reason] ?? null;
  const outcome = status === 'failed' ? transcript?.outcome : undefined;
  switch (outcome?.kind) {
    case 'exception':
      return texts.exception(outcome.type, outcome.message);
    case 'budget':
      return texts.budget[outcome.budget](outcome.limit);
    case 'deadlock':
      return texts.deadlock;
    case 'finished':
    case 'exit':
    case 'crash':
    case undefined:
      return reason;
  }
}

/** What was refused: in the reader's language where there are words for it, with the translator's own after them. */
export function refusalReason({ code, message }: Refusal, language: Language): string {
  const known = reasonTexts[language].refusal;
  return Object.hasOwn(known, code) ? `${known[code]} (${message})` : message;
}
