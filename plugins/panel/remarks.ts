import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Refusal } from '../../src/translate/translation.ts';
import type { Verdict } from '../../src/verify/verdict.ts';
import type { Messages } from './messages.ts';

/** What else there is to say about a verdict, one paragraph each: who is right, why, what was tolerated. */
export function remarks(verdict: Verdict, text: Messages): ElementContent[] {
  const said = [referenceRemark(verdict, text), reasonRemark(verdict, text)].filter(
    (line) => line !== null,
  );
  return [
    ...said.map((line) => h('p', line)),
    ...refusalRemarks(verdict.refusals, verdict, text),
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

function reasonRemark({ status, reason, refusals }: Verdict, text: Messages): string | null {
  if (reason === null || refusals.length > 0) return null;
  if (status === 'drifted' && reason === 'unstable') return text.unstable;
  return `${text.reason}: ${reason}`;
}

function refusalRemarks(
  refusals: readonly Refusal[],
  verdict: Verdict,
  text: Messages,
): ElementContent[] {
  if (refusals.length === 0) return [];
  const items = refusals.map((refusal) => h('li', refusalText(refusal, verdict, text)));
  return [h('p', `${text.reason}:`), h('ul.konspekt-refusals', items)];
}

/** Refusals speak of lines of the program; readers see lines of the note. */
function refusalText(
  { line, column, message }: Refusal,
  { example }: Verdict,
  text: Messages,
): string {
  const noteLine = example.programLines[line - 1];
  return noteLine === null || noteLine === undefined
    ? message
    : `${text.place(noteLine, column)}: ${message}`;
}

function toleratedRemarks({ tolerated }: Verdict, text: Messages): ElementContent[] {
  if (tolerated.length === 0) return [];
  const items = tolerated.map(({ why, line, recorded, actual }) =>
    h('li', `${text.toleratedLine(line, recorded, actual)} (${text.toleratedBecause[why]})`),
  );
  return [h('p', `${text.tolerated}:`), h('ul.konspekt-tolerated', items)];
}
