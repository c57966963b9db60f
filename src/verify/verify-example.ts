import type { Example } from '../examples/example.ts';
import type { Refusal } from '../translate/translation.ts';
import { askReference, type Opinion } from './ask-reference.ts';
import { bugReport } from './bug-report.ts';
import { failureOf } from './failure.ts';
import { judgeLines } from './judge-lines.ts';
import { judgeRecorded } from './judge-recorded.ts';
import { judgeSession, sessionText } from './judge-session.ts';
import type { Judgement } from './judgement.ts';
import { observe, type Observation } from './observe.ts';
import { comparableLines } from './output-lines.ts';
import type { Runs } from './runs.ts';
import type { Verdict } from './verdict.ts';
import { Weathers } from './weathers.ts';

/** The verdict on one example: translate, run, compare; CPython is asked only where something is in doubt. */
export async function verifyExample(example: Example, runs: Runs): Promise<Verdict> {
  const { directive } = example;
  if (directive.skip) return verdict(example, { status: 'skipped', reason: 'skip' });
  const translation = await runs.translate(example.program);
  if (!('typescript' in translation)) return untranslated(example, translation);
  if (directive.norun) return verdict(example, { status: 'skipped', reason: 'norun', translation });
  const observation = await observe(example, translation, runs);
  const weathers = new Weathers(example, translation, observation, runs);
  const seen = { ...evidence(example, observation), translation };
  const failure = failureOf(example, observation);
  if (failure?.kind === 'refused') {
    return verdict(example, { ...seen, status: 'untranslated', reason: failure.reason });
  }
  if (directive.nocompare && !failure) {
    return verdict(example, { ...seen, status: 'skipped', reason: 'nocompare' });
  }
  const judgements = await judge(example, observation, weathers);
  const suspicions = judgements.flatMap((judgement) => judgement.suspicions);
  const compared = judgements.filter(({ matches, diff }) => matches || diff !== null);
  const part = { ...seen, suspicions, ...(compared.length > 0 && joined(compared)) };
  if (!failure && compared.length > 0 && compared.every(({ matches }) => matches)) {
    return verdict(example, { ...part, status: 'verified' });
  }
  const opinion = await askReference(observation, directive.stdin ?? '', runs, weathers);
  const known = { ...part, ...asked(example, observation, opinion) };
  if (failure) return verdict(example, { ...known, status: 'failed', reason: failure.reason });
  if (compared.length > 0) return verdict(example, { ...known, status: 'drifted' });
  if (opinion.reference !== 'disagrees') {
    return verdict(example, { ...known, status: 'unrecorded' });
  }
  const reason = 'CPython prints something else: an error of Konspekt, please report it';
  return verdict(example, { ...known, status: 'failed', reason, diff: opinion.diff });
}

/** What CPython says; if it disagrees, with the report of our error. */
function asked(
  example: Example,
  { raw }: Observation,
  { reference, theirs }: Opinion,
): Partial<Verdict> {
  return theirs === null
    ? { reference }
    : { reference, bugReport: bugReport(example, raw, theirs) };
}

async function judge(
  example: Example,
  observation: Observation,
  weathers: Weathers,
): Promise<Judgement[]> {
  const { recorded, session } = example;
  if (session !== null) {
    const isRecorded = session.some(({ expected }) => expected !== '');
    return isRecorded ? [await judgeSession(session, observation, weathers)] : [];
  }
  const lines = await judgeLines(example, observation, weathers);
  const whole = recorded ? await judgeRecorded(recorded, observation, weathers) : null;
  return [whole, lines].filter((judgement) => judgement !== null);
}

/** Several kinds of recorded output in one example: all must match. */
function joined(judgements: readonly Judgement[]): Partial<Verdict> {
  const diffs = judgements.flatMap(({ diff }) => diff ?? []);
  return {
    recorded: judgements.map(({ recorded }) => recorded).join('\n'),
    reason: judgements.find(({ reason }) => reason !== null)?.reason ?? null,
    tolerated: judgements.flatMap(({ tolerated }) => tolerated),
    diff: diffs.length > 0 ? diffs : null,
    repairs: judgements.flatMap(({ repairs = [] }) => repairs),
  };
}

function evidence(example: Example, observation: Observation): Partial<Verdict> {
  const { transcript, views } = observation;
  const text = example.session ? sessionText(example.session, observation) : (views[0] ?? '');
  const lines = example.session ? comparableLines(text) : text.split('\n');
  return {
    actual: lines.join('\n'),
    transcript,
    virtualMs: transcript.virtualMs,
  };
}

function untranslated(example: Example, refusals: readonly Refusal[]): Verdict {
  const [first] = refusals;
  const line = first ? example.programLines[first.line - 1] : null;
  const reason = first ? `${line ? `line ${line}: ` : ''}${first.message}` : null;
  return verdict(example, { status: 'untranslated', reason, refusals });
}

function verdict(example: Example, part: Partial<Verdict> & Pick<Verdict, 'status'>): Verdict {
  return {
    example,
    reason: null,
    recorded: example.recorded?.text ?? null,
    actual: null,
    diff: null,
    tolerated: [],
    reference: 'not-run',
    translation: null,
    refusals: [],
    transcript: null,
    virtualMs: null,
    suspicions: [],
    ...part,
  };
}
