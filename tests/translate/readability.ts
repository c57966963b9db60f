/** `npm run readability`: how the TypeScript of the measured programs reads, in numbers. */
import { check } from 'prettier';
import { translate } from '../../src/translate/translate.ts';
import { measuredPrograms } from './programs.ts';
import { strictErrors } from './strict-check.ts';

interface Measure {
  readonly name: string;
  readonly lines: number;
  readonly pythonLines: number;
  readonly characters: number;
  readonly pythonCharacters: number;
  readonly runtimeCalls: number;
  readonly identifiers: number;
  readonly casts: number;
  readonly unknowns: number;
  /** Types that are written: after a colon, `as`, or between angle brackets. */
  readonly types: number;
  /** The functions of the runtime that it calls most, and how often. */
  readonly most: readonly (readonly [string, number])[];
  readonly anys: number;
  readonly isClean: boolean;
}

/** Lines that hold code: no empty ones, no comments alone. */
function codeLines(text: string, comment: string): number {
  return text.split('\n').filter((line) => line.trim() && !line.trim().startsWith(comment)).length;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

async function measure(name: string, python: string, typescript: string): Promise<Measure> {
  const head = /^import \{([^}]*)\} from "konspekt\/runtime";$/m.exec(typescript);
  const imported = (head?.[1] ?? '').split(',').map((one) => one.trim());
  const runtime = imported.filter((one) => one && one !== 'print' && one !== 'asyncio');
  const body = typescript
    .replaceAll(/^import (?:type )?\{[^}]*\} from "konspekt\/runtime";$/gm, '')
    .replaceAll(/"(?:[^"\\\n]|\\.)*"/g, '""')
    .replaceAll(/\/\/.*$/gm, '');
  const calls =
    runtime.length > 0 ? new RegExp(`(?<![.\\w$])(?:${runtime.join('|')})\\b`, 'g') : /$^/g;
  return {
    name,
    lines: codeLines(body, '//'),
    pythonLines: codeLines(python, '#'),
    characters: body.replaceAll(/\s/g, '').length,
    pythonCharacters: python.replaceAll(/#.*$/gm, '').replaceAll(/\s/g, '').length,
    runtimeCalls: count(body, calls),
    identifiers: count(body, /[A-Za-z_$][\w$]*/g),
    casts: count(body, /\bas (?!const\b)/g),
    unknowns: count(body, /\bunknown\b/g),
    types: count(
      body,
      /(?:[:<,|] ?|\bas |=> )(?:readonly )?(?:[A-Z]\w*|string|number|boolean|void|unknown|null)\b(?!\()/g,
    ),
    most: mostCalled(body, runtime),
    anys: count(body, /[:<,|]\s*any\b/g),
    isClean: await check(typescript, { parser: 'typescript', filepath: 'x.ts' }),
  };
}

/** The three functions of the runtime that stand most often in a program. */
function mostCalled(body: string, runtime: readonly string[]): [string, number][] {
  return runtime
    .map((name): [string, number] => [name, count(body, new RegExp(`(?<![.\\w$])${name}\\b`, 'g'))])
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 3);
}

/** Why a program reads worse than others: what it says most that TypeScript would not. */
function explanation(one: Measure): string {
  const reasons = one.most.map(([name, times]) => `${name} ${times} times`);
  if (one.unknowns > 0) reasons.push(`unknown ${one.unknowns} times: values of any type go there`);
  if (one.casts > 0) reasons.push(`${one.casts} casts of what the runtime gives`);
  return reasons.join(', ');
}

function sum(measures: readonly Measure[], part: (one: Measure) => number): number {
  return measures.reduce((total, one) => total + part(one), 0);
}

const texts = new Map<string, string>();
const measures: Measure[] = [];
let refused = 0;
for (const [name, python] of measuredPrograms()) {
  const translation = translate(python);
  if (Array.isArray(translation)) {
    refused += 1;
    continue;
  }
  texts.set(name, translation.typescript);
  measures.push(await measure(name, python, translation.typescript));
}
const errors = await strictErrors(texts);
const lines = sum(measures, (one) => one.lines);
const per = (part: (one: Measure) => number, scale = 1): string =>
  ((sum(measures, part) * scale) / lines).toFixed(2);
const clean = measures.filter((one) => one.isClean).length;

console.log(`programs            ${measures.length} (${refused} refused)`);
console.log(`runtime calls/line  ${per((one) => one.runtimeCalls)}`);
console.log(`identifiers/line    ${per((one) => one.identifiers)}`);
console.log(
  `lines against Python       ${(lines / sum(measures, (one) => one.pythonLines)).toFixed(2)}`,
);
console.log(
  `characters against Python  ${(sum(measures, (one) => one.characters) / sum(measures, (one) => one.pythonCharacters)).toFixed(2)}`,
);
console.log(`any                 ${sum(measures, (one) => one.anys)}`);
console.log(`unknown/100 lines   ${per((one) => one.unknowns, 100)}`);
console.log(
  `share of unknown    ${((100 * sum(measures, (one) => one.unknowns)) / sum(measures, (one) => one.types)).toFixed(1)} % of the types that are written`,
);
console.log(`casts/100 lines     ${per((one) => one.casts, 100)}`);
console.log(`Prettier-clean      ${((100 * clean) / measures.length).toFixed(1)} %`);
console.log(`tsc errors          ${sum2(errors)}`);
for (const [name, found] of errors) for (const text of found) console.log(`  ${name} ${text}`);
for (const one of measures)
  if (!one.isClean) console.log(`  not as Prettier prints it: ${one.name}`);

console.log('\nthe worst ten, by runtime calls and unknowns a line:');
const badness = (one: Measure): number => (one.runtimeCalls + one.unknowns + one.casts) / one.lines;
for (const one of measures.toSorted((a, b) => badness(b) - badness(a)).slice(0, 10)) {
  const share = (value: number): string => (value / one.lines).toFixed(2);
  console.log(
    `  ${one.name}: calls ${share(one.runtimeCalls)}, unknown ${share(one.unknowns)}, casts ${share(one.casts)} a line\n    ${explanation(one)}`,
  );
}

function sum2(found: ReadonlyMap<string, readonly string[]>): number {
  return [...found.values()].reduce((total, texts) => total + texts.length, 0);
}
