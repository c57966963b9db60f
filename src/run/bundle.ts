import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lazyModules, whenNamed } from './lazy-modules.ts';

/** The runtime with its realm as the text of one classic script. */
export interface Bundle {
  /** Its completion value is the namespace of src/run/realm/realm.ts. */
  readonly script: string;
  /** Identifies the runtime: same hash, same behaviour. */
  readonly hash: string;
}

const source = dirname(dirname(fileURLToPath(import.meta.url)));
const entry = join(source, 'run/realm/realm.ts');
/** In a clone. */
const cache = join(dirname(source), 'node_modules/.cache/konspekt');
/** In the packed package: compiled once, when it was packed. */
const compiled = join(source, 'run/realm.bundle.js');

/**
 * The bundle of the runtime: precompiled in the packed package; in a clone made by esbuild once for each content of
 * src/runtime, and kept under node_modules/.cache. Throws when esbuild cannot bundle the runtime.
 */
export async function runtimeBundle(): Promise<Bundle> {
  if (existsSync(compiled)) {
    const script = readFileSync(compiled, 'utf8');
    return { script, hash: createHash('sha256').update(script).digest('hex') };
  }
  const hash = sourceHash();
  const name = `runtime-${hash}.js`;
  const script = readCached(name) ?? (await bundleRuntime());
  keepCached(name, script);
  return { script, hash };
}

/** Bundles the runtime with esbuild. */
export async function bundleRuntime(): Promise<string> {
  const { build } = await import('esbuild');
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'konspekt',
    target: 'es2024',
    charset: 'utf8',
    keepNames: true,
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [lazyModules],
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error('esbuild returned no file');
  return `"use strict"; (() => {${withoutNaturalNames(whenNamed(file.text))}\nreturn konspekt; })()`;
}

/**
 * esbuild renames what collides and then gives every function its name back when the script is evaluated, which is
 * most of what starting a run costs. Where the name has not changed, it need not be given back.
 */
function withoutNaturalNames(script: string): string {
  return script
    .replace(/^\s*__name\((\w+), "\1"\);\n/gm, '')
    .replace(
      /(\b(\w+) = class (?:extends [^{]+)?\{\n)\s*static \{\n\s*__name\(this, "\2"\);\n\s*\}\n/g,
      '$1',
    );
}

function sourceHash(): string {
  const hash = createHash('sha256')
    .update(readFileSync(fileURLToPath(import.meta.url)))
    .update(readFileSync(join(source, 'run/lazy-modules.ts')));
  for (const folder of ['runtime', 'run/realm', 'evaluate', 'python', 'translate/1-resolve']) {
    const files = readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.ts')).sort()) {
      hash
        .update(`${folder}/${file}\0`)
        .update(readFileSync(join(source, folder, file)))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

/** The cached file, or undefined: another process may have taken it away. */
function readCached(name: string): string | undefined {
  try {
    return readFileSync(join(cache, name), 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Keeps this bundle and no other. Other processes see the whole file or none. A read-only folder is no reason to
 * fail.
 */
function keepCached(name: string, script: string): void {
  if (existsSync(join(cache, name))) return;
  try {
    mkdirSync(cache, { recursive: true });
    const temporary = join(cache, `${name}.${process.pid}`);
    writeFileSync(temporary, script);
    renameSync(temporary, join(cache, name));
    const others = readdirSync(cache).filter(
      (file) => /^runtime-.*\.js$/.test(file) && file !== name,
    );
    for (const other of others) rmSync(join(cache, other), { force: true });
  } catch {
    return;
  }
}
