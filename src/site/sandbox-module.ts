import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { browserRuntime } from '../run/bundle-for-readers.ts';
import { frameName } from './frame-policy.ts';

type AstroSetup = Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0];
type VitePlugin = NonNullable<NonNullable<AstroSetup['config']['vite']['plugins']>[number]>;

const sandbox = 'virtual:konspekt-sandbox';
const wholeRuntime = 'virtual:konspekt-whole-runtime';

// Beside this file, and with its ending: in the packed package both are JavaScript.
const here = fileURLToPath(import.meta.url);
const translator = join(dirname(here), 'reader', `translator-worker${extname(here)}`);

/**
 * The module `virtual:konspekt-sandbox`, which the reader's scripts import on demand: the runtime as text (it is
 * evaluated in a worker of the frame, never on the page), the frame's address, the translator's worker.
 */
export function sandboxModule(base: string): VitePlugin {
  return {
    name: 'konspekt-sandbox',
    resolveId: (id: string) => (id === sandbox || id === wholeRuntime ? `\0${id}` : null),
    load: async (id: string) => {
      if (id === `\0${sandbox}`) return sandboxText(base, await browserRuntime('core'));
      if (id !== `\0${wholeRuntime}`) return null;
      return `export default ${JSON.stringify(await browserRuntime('whole'))};`;
    },
  };
}

function sandboxText(base: string, coreRuntime: string): string {
  const frame = `${base.replace(/\/$/, '')}/${frameName}`;
  return `import Translator from ${JSON.stringify(`${translator}?worker`)};
export const newTranslator = () => new Translator();
export const frame = ${JSON.stringify(frame)};
export const coreRuntime = ${JSON.stringify(coreRuntime)};
export const loadWholeRuntime = async () => (await import("${wholeRuntime}")).default;
`;
}
