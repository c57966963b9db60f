import { readFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PluginBuild } from 'esbuild';
import { seldomModules } from './seldom-modules.ts';

// With the ending of this file: in the packed package all of it is JavaScript.
const here = fileURLToPath(import.meta.url);
const entry = join(dirname(here), 'realm', `realm${extname(here)}`);
const wholeModule = /^export \* as (\w+) from .*$/gm;

/**
 * The runtime with its realm as the text of one classic script for a browser's worker, as `runtimeBundle` makes it
 * for Node, but as short as it can be. The core lacks the modules that programs seldom import. Throws when esbuild
 * cannot bundle it.
 */
export async function browserRuntime(part: 'core' | 'whole'): Promise<string> {
  const { build } = await import('esbuild');
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'konspekt',
    target: 'es2024',
    charset: 'utf8',
    minify: true,
    // Python sees the names of classes and functions.
    keepNames: true,
    legalComments: 'none',
    logLevel: 'silent',
    plugins: part === 'core' ? [{ name: 'core', setup: leaveOutSeldomModules }] : [],
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error('esbuild returned no file');
  return `"use strict"; (() => {${file.text}\nreturn konspekt; })()`;
}

function leaveOutSeldomModules({ onLoad }: PluginBuild): void {
  onLoad({ filter: /[\\/]runtime[\\/]runtime\.[jt]s$/ }, async ({ path }) => {
    const text = await readFile(path, 'utf8');
    const contents = text.replace(wholeModule, (line, name: string) =>
      seldomModules.has(name) ? '' : line,
    );
    return { contents, loader: path.endsWith('.ts') ? 'ts' : 'js' };
  });
}
