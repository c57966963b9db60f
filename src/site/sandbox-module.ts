import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { browserRuntime } from '../run/bundle.ts';
import { frameName } from './frame-policy.ts';

type AstroSetup = Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0];
type VitePlugin = NonNullable<NonNullable<AstroSetup['config']['vite']['plugins']>[number]>;

const name = 'virtual:konspekt-sandbox';

// Beside this file, and with its ending: in the packed package both are JavaScript.
const here = fileURLToPath(import.meta.url);
const translator = join(dirname(here), 'reader', `translator-worker${extname(here)}`);

/**
 * The module `virtual:konspekt-sandbox`, which the reader's scripts import on demand: the runtime as text (it is evaluated
 * in a worker of the frame, never on the page), the frame's address, the translator's worker.
 */
export function sandboxModule(base: string): VitePlugin {
  return {
    name,
    resolveId: (id: string) => (id === name ? `\0${name}` : null),
    load: async (id: string) => (id === `\0${name}` ? moduleText(base) : null),
  };
}

async function moduleText(base: string): Promise<string> {
  const frame = `${base.replace(/\/$/, '')}/${frameName}`;
  return `import Translator from ${JSON.stringify(`${translator}?worker`)};
export const newTranslator = () => new Translator();
export const frame = ${JSON.stringify(frame)};
export const runtime = ${JSON.stringify(await browserRuntime())};
`;
}
