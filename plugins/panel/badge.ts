import type { ElementContent } from 'hast';
import { h, s } from 'hastscript';
import type { Status, Verdict } from '../../src/verify/verdict.ts';
import type { Messages } from './messages.ts';

/** Drawn in a box of 16 × 16: a shape for each status, since colour alone tells too few readers. */
const shapes: Readonly<Record<Status, string>> = {
  verified: 'M3.5 8.5 6.5 11.5 12.5 5',
  drifted: 'M3 6h10M3 10h10M10.5 3l-5 10',
  unrecorded: 'M8 4.5v4M8 11v.5',
  untranslated: 'M4 8h8',
  failed: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  skipped: 'M4.5 4.5 8 8l-3.5 3.5M8.5 4.5 12 8l-3.5 3.5',
};

/** The status with its meaning in words. */
export function badge(verdict: Verdict, text: Messages): ElementContent {
  const { label } = text.status[verdict.status];
  return h('p.konspekt-badge', { dataStatus: verdict.status }, [
    statusIcon(verdict.status),
    h('span', [h('strong', label), `: ${meaningOf(verdict, text)}`]),
  ]);
}

function meaningOf({ status, tolerated, refusals }: Verdict, text: Messages): string {
  if (status === 'verified' && tolerated.length > 0) return text.verifiedTolerating;
  if (status === 'untranslated' && refusals.length === 0) return text.cannotRun;
  return text.status[status].meaning;
}

/** The shape of a status alone, hidden from screen readers: words stand beside it. */
export function statusIcon(status: Status): ElementContent {
  return s('svg', { className: ['konspekt-icon'], viewBox: '0 0 16 16', ariaHidden: 'true' }, [
    s('circle', { cx: 8, cy: 8, r: 7.25 }),
    s('path', { d: shapes[status] }),
  ]);
}
