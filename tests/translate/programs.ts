import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The Python programs that translation is measured on, by name: the recorded cases, and the blocks of our own notes. */
export function measuredPrograms(): Map<string, string> {
  return new Map([...casePrograms(), ...notePrograms()]);
}

export function casePrograms(): Map<string, string> {
  const cases = join(root, 'tests/translate/cases');
  if (!existsSync(cases)) return new Map();
  return new Map(
    globSync('*/input.py', { cwd: cases })
      .toSorted()
      .map((file) => [dirname(file), readFileSync(join(cases, file), 'utf8')]),
  );
}

function notePrograms(): Map<string, string> {
  const programs = new Map<string, string>();
  for (const file of globSync('content/**/*.md', { cwd: root }).toSorted()) {
    const text = readFileSync(join(root, file), 'utf8');
    const blocks = [...text.matchAll(/^```python\n(.*?)^```$/gms)];
    blocks.forEach(([, code = ''], i) => programs.set(`${basename(file, '.md')} ${i + 1}`, code));
  }
  return programs;
}
