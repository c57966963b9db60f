// How fast programs are translated, when warm: the recorded cases one by one, and a text of the length of a project.
import { parsePython } from '../../src/python/parse.ts';
import { translate } from '../../src/translate/translate.ts';
import { casePrograms } from '../translate/programs.ts';

const ROUNDS = 15;
const LONG = 30_000;

/** Programs within functions of one module, until it is long: `global` and the like would mean something else there. */
function longProgram(programs: readonly string[]): string {
  let text = '';
  for (const [i, program] of programs.entries()) {
    if (text.length > LONG) break;
    if (/"""|'''|\bglobal\b|__name__|import \*|asyncio/.test(program)) continue;
    const body = program.replaceAll(/^(?=.)/gm, '    ');
    text += `def program_${i}():\n${body}\n\nprogram_${i}()\n\n`;
  }
  return text;
}

/** Megabytes a second on one core, in the best of many rounds: the first ones warm up. */
function speed(texts: readonly string[], work: (text: string) => unknown): number {
  const bytes = texts.reduce((total, text) => total + Buffer.byteLength(text), 0);
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const began = process.cpuUsage();
    for (const text of texts) work(text);
    const { user, system } = process.cpuUsage(began);
    least = Math.min(least, user + system);
  }
  return bytes / least;
}

/** Prints the speed of translation beside that of parsing, from this run. */
export function printTranslationSpeed(): void {
  const programs = [...casePrograms().values()];
  console.log('\ntranslation          MB/s   parser alone   parser ÷ translation');
  for (const [name, texts] of [
    [`${programs.length} cases`, programs],
    ['one long program', [longProgram(programs)]],
  ] as const) {
    const parsed = speed(texts, parsePython);
    const translated = speed(texts, translate);
    const figures = [
      translated.toFixed(2).padStart(8),
      parsed.toFixed(2).padStart(14),
      (parsed / translated).toFixed(1).padStart(22),
    ];
    console.log(`${name.padEnd(17)}${figures.join(' ')}`);
  }
}
