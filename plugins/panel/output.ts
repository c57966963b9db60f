import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { DiffLine, Verdict } from '../../src/verify/verdict.ts';
import { lineTimes } from '../timeline/line-times.ts';
import type { Messages } from './messages.ts';

/** What the example prints: recorded, printed by the run, or both where they differ. */
export function outputs(verdict: Verdict, text: Messages): ElementContent[] {
  const shown = mainOutput(verdict, text);
  const errors = verdict.transcript?.stderr ?? '';
  return errors === '' || verdict.status === 'verified'
    ? shown
    : [...shown, block(text.output.errors, 'errors', plain(errors))];
}

function mainOutput(verdict: Verdict, text: Messages): ElementContent[] {
  const { status, recorded, actual, diff } = verdict;
  switch (status) {
    case 'verified':
      return [ran(text.output.matched, 'matched', verdict, text)];
    case 'drifted':
      if (diff !== null)
        return [block(text.output.drift, 'drift', difference(diff, verdict, text))];
      return [...asRecorded(recorded, text), ran(text.output.actual, 'actual', verdict, text)];
    case 'unrecorded':
      return [ran(text.output.actual, 'actual', verdict, text)];
    case 'failed':
    case 'skipped': {
      const caption = status === 'failed' ? text.output.partial : text.output.actual;
      return [
        ...asRecorded(recorded, text),
        ...(actual ? [ran(caption, 'actual', verdict, text)] : []),
      ];
    }
    case 'untranslated':
      return asRecorded(recorded, text);
  }
}

function asRecorded(recorded: string | null, text: Messages): ElementContent[] {
  return recorded === null ? [] : [block(text.output.recorded, 'recorded', plain(recorded))];
}

/** Output of the run, its lines tied to the moments at which they were printed. */
function ran(caption: string, kind: string, verdict: Verdict, text: Messages): ElementContent {
  const output = verdict.actual ?? verdict.recorded ?? '';
  const nothing = h('p.konspekt-nothing', text.output.nothing);
  return block(caption, kind, output.trim() === '' ? nothing : plain(output, timesOf(verdict)));
}

function block(caption: string, kind: string, body: ElementContent): ElementContent {
  return h('figure.konspekt-output', { dataKind: kind }, [h('figcaption', caption), body]);
}

function plain(output: string, times: readonly number[] = []): ElementContent {
  const lines = output.replace(/\n+$/, '').split('\n');
  return samp(lines.map((line, index) => h('span.konspekt-outline', at(times[index]), line)));
}

/** Lines of the record are deletions, lines of the run insertions; each says in words which it is. */
function difference(diff: readonly DiffLine[], verdict: Verdict, text: Messages): ElementContent {
  const times = timesOf(verdict);
  let printed = 0;
  const lines = diff.map((line) => {
    const time = line.kind === 'recorded' ? undefined : times[printed++];
    if (line.kind === 'same') return h('span.konspekt-outline', at(time), line.text);
    const tag = line.kind === 'recorded' ? 'del' : 'ins';
    const sign = h('span.konspekt-sign', { dataPagefindIgnore: true }, `${text.diff[line.kind]} `);
    return h(`${tag}.konspekt-outline`, at(time), [sign, line.text]);
  });
  return samp(lines);
}

function samp(lines: readonly ElementContent[]): ElementContent {
  const children = lines.flatMap((line, index) => [...(index > 0 ? ['\n'] : []), line]);
  return h('pre.konspekt-pre', h('samp.konspekt-samp', children));
}

function timesOf({ transcript }: Verdict): readonly number[] {
  return transcript === null ? [] : lineTimes(transcript);
}

function at(time: number | undefined): { dataAt?: number } {
  return time === undefined ? {} : { dataAt: time };
}
