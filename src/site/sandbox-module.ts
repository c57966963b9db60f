import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { browserRuntime } from '../run/bundle-for-readers.ts';
import type { RuntimePart } from '../run/browser.ts';
import { frameName } from './frame-policy.ts';

type AstroSetup = Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0];
export type VitePlugin = NonNullable<NonNullable<AstroSetup['config']['vite']['plugins']>[number]>;

const sandbox = 'virtual:konspekt-sandbox';
const runtime = 'virtual:konspekt-runtime-';
const parts: readonly RuntimePart[] = ['core', 'common', 'whole'];

// Beside this file, and with its ending: in the packed package both are JavaScript.
const here = fileURLToPath(import.meta.url);
const translator = (name: string): string =>
  JSON.stringify(`${join(dirname(here), 'reader', name + extname(here))}?worker`);

/**
 * The module `virtual:konspekt-sandbox`, which the reader's scripts import on demand: the runtime as text (it is
 * evaluated in a worker of the frame, never on the page), the frame's address, the translator's worker.
 */
export function sandboxModule(base: string): VitePlugin {
  return {
    name: 'konspekt-sandbox',
    resolveId: (id: string) => (id === sandbox || partOf(id) ? `\0${id}` : null),
    load: async (id: string) => {
      if (id === `\0${sandbox}`) return sandboxText(base);
      const part = id.startsWith('\0') ? partOf(id.slice(1)) : undefined;
      return part && `export default ${JSON.stringify(await browserRuntime(part))};`;
    },
  };
}

function partOf(id: string): RuntimePart | undefined {
  return parts.find((part) => id === runtime + part);
}

function sandboxText(base: string): string {
  const frame = `${base.replace(/\/$/, '')}/${frameName}`;
  return `import Core from ${translator('translator-core-worker')};
import Whole from ${translator('translator-worker')};
export const newTranslator = { core: () => new Core(), whole: () => new Whole() };
export const frame = ${JSON.stringify(frame)};
export const loadRuntime = {
${parts.map((part) => `  ${part}: async () => (await import("${runtime}${part}")).default,`).join('\n')}
};
`;
}
