import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What `tsc --strict` says of some programs in TypeScript, by their names: one call for all of them. */
export async function strictErrors(
  programs: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'konspekt-strict-'));
  try {
    const names = [...programs.keys()];
    await mkdir(join(folder, 'programs'));
    await Promise.all(
      [...programs.values()].map((text, i) => writeFile(join(folder, 'programs', `${i}.ts`), text)),
    );
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(settings));
    const report = await compile(folder);
    return byProgram(report, names);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const settings = {
  compilerOptions: {
    strict: true,
    noEmit: true,
    target: 'esnext',
    module: 'esnext',
    moduleResolution: 'bundler',
    moduleDetection: 'force',
    lib: ['esnext'],
    allowImportingTsExtensions: true,
    erasableSyntaxOnly: true,
    types: [],
    paths: { 'konspekt/runtime': [join(root, 'src/runtime/runtime.ts')] },
  },
  include: ['programs/*.ts'],
};

async function compile(folder: string): Promise<string> {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [tsc, '-p', folder, '--pretty', 'false'],
      { maxBuffer: 2 ** 26 },
      (_, stdout, stderr) => resolve(stdout + stderr),
    );
  });
}

/** `…/programs/12.ts(3,5): error TS2322: …`, with the lines that explain it. */
function byProgram(report: string, names: readonly string[]): Map<string, string[]> {
  const errors = new Map<string, string[]>();
  let last: string[] | null = null;
  for (const line of report.split('\n')) {
    const [, index, place] = /programs\/(\d+)\.ts\((.*)$/.exec(line) ?? [];
    if (index !== undefined) {
      const name = names[Number(index)] ?? index;
      errors.set(name, (last = errors.get(name) ?? []));
      last.push(`(${place ?? ''}`);
    } else if (/^\s/.test(line) && last) {
      last.push(`${last.pop() ?? ''} ${line.trim()}`);
    } else if (line.includes('error TS')) {
      errors.set('(tsc)', [...(errors.get('(tsc)') ?? []), line]);
    }
  }
  return errors;
}
