import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Refusal } from '../../src/translate/translation.ts';
import type { Verdict } from '../../src/verify/verdict.ts';
import { messages, type Language, type Messages } from './messages.ts';
import { reasonOf, refusalReason } from './reason.ts';

/** What else there is to say about a verdict, one paragraph each: who is right, why, what was tolerated. */
export function remarks(verdict: Verdict, language: Language): ElementContent[] {
  const text = messages[language];
  const said = [referenceRemark(verdict, text), reasonRemark(verdict, language)].filter(
    (line) => line !== null,
  );
  return [
    ...said.map((line) => h('p', line)),
    ...refusalRemarks(verdict, language),
    ...toleratedRemarks(verdict, text),
  ];
}

function referenceRemark({ status, reference }: Verdict, text: Messages): string | null {
  if (reference === 'not-run') return null;
  if (reference === 'unavailable') return text.reference.unavailable ?? null;
  const agrees = reference === 'agrees';
  if (status === 'drifted') return agrees ? text.staleNote : text.wrongTranslation;
  return agrees ? text.confirmed : text.notConfirmed;
}

function reasonRemark(verdict: Verdict, language: Language): string | null {
  if (verdict.refusals.length > 0) return null;
  const reason = reasonOf(verdict, language);
  return reason === null ? null : `${messages[language].reason}: ${reason}.`;
}

function refusalRemarks(verdict: Verdict, language: Language): ElementContent[] {
  if (verdict.refusals.length === 0) return [];
  const items = verdict.refusals.map((refusal) => h('li', refusalText(refusal, verdict, language)));
  return [h('p', `${messages[language].reason}:`), h('ul.konspekt-refusals', items)];
}

/** Refusals speak of lines of the program; readers see lines of the note. */
function refusalText(refusal: Refusal, { example }: Verdict, language: Language): string {
  const noteLine = example.programLines[refusal.line - 1];
  const reason = refusalReason(refusal, language);
  return noteLine === null || noteLine === undefined
    ? reason
    : `${messages[language].place(noteLine, refusal.column)}: ${reason}`;
}

function toleratedRemarks({ tolerated }: Verdict, text: Messages): ElementContent[] {
  if (tolerated.length === 0) return [];
  const items = tolerated.map(({ why, line, recorded, actual }) =>
    h('li', `${text.toleratedLine(line, recorded, actual)} (${text.toleratedBecause[why]})`),
  );
  return [h('p', `${text.tolerated}:`), h('ul.konspekt-tolerated', items)];
}
