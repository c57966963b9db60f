import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The runtime with its realm as the text of one classic script. */
export interface Bundle {
  /** Its completion value is the namespace of src/run/realm/realm.ts. */
  readonly script: string;
  /** Identifies the runtime: same hash, same behaviour. */
  readonly hash: string;
}

const source = dirname(dirname(fileURLToPath(import.meta.url)));
const entry = join(source, 'run/realm/realm.ts');
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
  const cached = join(dirname(source), 'node_modules/.cache/konspekt', `runtime-${hash}.js`);
  if (existsSync(cached)) return { script: readFileSync(cached, 'utf8'), hash };
  const script = await bundleRuntime();
  writeWhole(cached, script);
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
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error('esbuild returned no file');
  return `"use strict"; (() => {${file.text}\nreturn konspekt; })()`;
}

function sourceHash(): string {
  const hash = createHash('sha256');
  for (const folder of ['runtime', 'run/realm']) {
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

/** Other processes see the whole file or none. A read-only folder is no reason to fail. */
function writeWhole(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const temporary = `${path}.${process.pid}`;
    writeFileSync(temporary, text);
    renameSync(temporary, path);
  } catch {
    return;
  }
}
