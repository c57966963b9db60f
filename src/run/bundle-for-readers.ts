import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { coreFiles } from './core-files.ts';
import { leaveOut, standIn, type Holding } from './left-out.ts';
import { withoutNeedlessNames } from './needed-names.ts';
import { beyondCore, partWith, type RuntimePart } from './runtime-part.ts';

// With the ending of this file: in the packed package all of it is JavaScript.
const here = fileURLToPath(import.meta.url);
const entry = join(dirname(here), 'realm', `realm${extname(here)}`);

/** What each part of the runtime holds. */
const holdings: Readonly<Record<RuntimePart, Holding>> = {
  core: { isKept: (file) => coreFiles.has(file), tell: partWith },
  common: { isKept: (file) => coreFiles.has(file) || beyondCore.test(file), tell: () => 'whole' },
  whole: { isKept: () => true, tell: () => 'whole' },
};

/**
 * The runtime with its realm as the text of one classic script for a browser's worker, as `runtimeBundle` makes it
 * for Node, but as short as it can be. A part of it says when it needs more (see left-out.ts). Throws when esbuild
 * cannot bundle it.
 */
export async function browserRuntime(part: RuntimePart, holding = holdings[part]): Promise<string> {
  const { build, transform } = await import('esbuild');
  const options = { target: 'es2024', charset: 'utf8', legalComments: 'none' } as const;
  const result = await build({
    ...options,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'konspekt',
    minifySyntax: true,
    keepNames: true,
    logLevel: 'silent',
    ...(part === 'whole' ? {} : { plugins: [leaveOut(holding)], banner: { js: standIn } }),
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error('esbuild returned no file');
  const named = `(() => {${withoutNeedlessNames(file.text)}\nreturn konspekt; })()`;
  const { code } = await transform(named, { ...options, minify: true });
  return `"use strict"; ${code.trim().replace(/;$/, '')}`;
}

/** For errors in syntax, for match, for classes that are made as a program runs: all else most programs need. */
const seldomTranslated =
  /^(python\/(adapt-patterns|syntax-fault)|translate\/(1-resolve\/(describe-target|fault|namespace-uses)|2-type\/(annotations|patterns|tables\/(lacking|seldom)-members)|3-print\/(dynamic-class|match|layout\/switch)))$/;

/** What the translator holds that a browser loads first. */
export const coreTranslator: Holding = {
  isKept: (file) => !seldomTranslated.test(file),
  tell: () => 'whole',
};
