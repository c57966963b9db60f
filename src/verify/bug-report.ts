import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Example } from '../examples/example.ts';
import type { Transcript } from '../run/transcript.ts';
import { readProbed } from './probe.ts';

/**
 * A report, in Markdown, of a program that CPython runs otherwise than we do: ready to be filed. `ours` and `theirs`
 * may come from a probed copy of the program.
 */
export function bugReport(example: Example, ours: Transcript, theirs: Transcript): string {
  const { program, directive } = example;
  const stdin = directive.stdin ?? '';
  const given = stdin === '' ? '' : ' < stdin.txt';
  return [
    '# Konspekt and CPython disagree',
    '',
    versions(),
    '',
    '1. Save the program as `program.py`.',
    ...(stdin === '' ? [] : ['2. Save its input as `stdin.txt`.']),
    `${stdin === '' ? 2 : 3}. \`konspekt record program.py${given}\` prints what CPython prints.`,
    `${stdin === '' ? 3 : 4}. \`konspekt run program.py${given}\` prints something else.`,
    '',
    ...fenced('The program', 'python', program),
    ...(stdin === '' ? [] : fenced('Its input', 'text', stdin)),
    ...fenced('CPython', 'text', endOf(theirs)),
    ...fenced('Konspekt', 'text', endOf(ours)),
  ].join('\n');
}

/** What a run printed, and how it ended if not well. */
function endOf({ stdout, stderr, outcome }: Transcript): string {
  const printed = readProbed(stdout).all;
  const said = outcome.kind === 'exception' ? outcome.traceback : stderr;
  const end =
    outcome.kind === 'finished' || outcome.kind === 'exception'
      ? ''
      : `(${Object.values(outcome).join(' ')})\n`;
  return [printed, said, end].filter((text) => text !== '').join('\n');
}

function fenced(title: string, language: string, text: string): string[] {
  const longest = Math.max(2, ...(text.match(/`+/gu) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return [`${title}:`, '', fence + language, text.replace(/\n$/u, ''), fence, ''];
}

function versions(): string {
  const { version } = manifest(dirname(import.meta.filename));
  const pyodide = createRequire(import.meta.url)('pyodide/package.json') as { version: string };
  const { node } = process.versions;
  return `Konspekt ${version} on Node ${node}, ${process.platform} ${process.arch}; CPython of Pyodide ${pyodide.version}.`;
}

/** The package's own manifest: some folders up, here and in the packed package. */
function manifest(folder: string): { readonly version: string } {
  try {
    const found = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      name?: string;
      version?: string;
    };
    if (found.name === 'konspekt') return { version: found.version ?? '' };
  } catch {
    // Not in this folder.
  }
  return dirname(folder) === folder ? { version: '' } : manifest(dirname(folder));
}
