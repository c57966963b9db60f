import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { DiffLine, Verdict } from '../../src/verify/verdict.ts';
import type { Messages } from './messages.ts';

/** What the example prints: recorded, printed by the run, or both where they differ. */
export function outputs(verdict: Verdict, text: Messages): ElementContent[] {
  const shown = mainOutput(verdict, text);
  const errors = verdict.transcript?.stderr ?? '';
  return errors === '' || verdict.status === 'verified'
    ? shown
    : [...shown, outputBlock(text.output.errors, plainOutput(errors), 'errors')];
}

function mainOutput(verdict: Verdict, text: Messages): ElementContent[] {
  const { status, recorded, actual, diff } = verdict;
  switch (status) {
    case 'verified':
      return [
        outputBlock(text.output.matched, plainOutput(actual ?? recorded ?? '', text), 'matched'),
      ];
    case 'drifted':
      return diff === null
        ? [recordedOutput(recorded, text), actualOutput(actual, text)].flat()
        : [outputBlock(text.output.drift, diffOutput(diff, text), 'drift')];
    case 'unrecorded':
      return [outputBlock(text.output.actual, plainOutput(actual ?? '', text), 'actual')];
    case 'failed':
      return [
        ...recordedOutput(recorded, text),
        ...(actual ? [outputBlock(text.output.partial, plainOutput(actual), 'actual')] : []),
      ];
    case 'untranslated':
      return recordedOutput(recorded, text);
    case 'skipped':
      return [...recordedOutput(recorded, text), ...(actual ? actualOutput(actual, text) : [])];
  }
}

function recordedOutput(recorded: string | null, text: Messages): ElementContent[] {
  return recorded === null
    ? []
    : [outputBlock(text.output.recorded, plainOutput(recorded), 'recorded')];
}

function actualOutput(actual: string | null, text: Messages): ElementContent[] {
  return [outputBlock(text.output.actual, plainOutput(actual ?? '', text), 'actual')];
}

function outputBlock(caption: string, body: ElementContent, kind: string): ElementContent {
  return h('figure.konspekt-output', { dataKind: kind }, [h('figcaption', caption), body]);
}

function plainOutput(output: string, text?: Messages): ElementContent {
  const lines = output.replace(/\n+$/, '').split('\n');
  if (lines.length === 1 && lines[0] === '' && text)
    return h('p.konspekt-nothing', text.output.nothing);
  return h(
    'pre.konspekt-pre',
    h(
      'samp.konspekt-samp',
      lines.flatMap((line, index) => [
        ...(index > 0 ? ['\n'] : []),
        h('span.konspekt-outline', line),
      ]),
    ),
  );
}

/** Lines of the record are deletions, lines of the run insertions; each says in words which it is. */
function diffOutput(diff: readonly DiffLine[], text: Messages): ElementContent {
  const lines = diff.flatMap((line, index) => [...(index > 0 ? ['\n'] : []), diffLine(line, text)]);
  return h('pre.konspekt-pre.konspekt-diff', h('samp.konspekt-samp', lines));
}

function diffLine(line: DiffLine, text: Messages): ElementContent {
  if (line.kind === 'same') return h('span.konspekt-outline', line.text);
  const tag = line.kind === 'recorded' ? 'del' : 'ins';
  return h(`${tag}.konspekt-outline`, [
    h('span.konspekt-sign', { dataPagefindIgnore: true }, `${text.diff[line.kind]} `),
    line.text,
  ]);
}
