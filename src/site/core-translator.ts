import { coreTranslator } from '../run/bundle-for-readers.ts';
import { leftOutModule, standIn, standInModule, withoutLeftOut } from '../run/left-out.ts';
import type { VitePlugin } from './sandbox-module.ts';

const core = /translator-core-worker\.[jt]s/;
const prelude = 'virtual:konspekt-stand-in';

/** Of the workers that a site is built with, makes one smaller: the translator that holds what most programs need. */
export function coreTranslatorPlugin(): VitePlugin {
  let isCore = false;
  return {
    name: 'konspekt-core-translator',
    buildStart: ({ input }) => {
      isCore = core.test(JSON.stringify(input));
    },
    resolveId: (id: string) => (leftOutModule.test(id) || id === prelude ? `\0${id}` : null),
    load: async (id: string) => {
      if (id === `\0${prelude}`) return `${standIn}\nglobalThis.konspektLeftOut = konspektLeftOut;`;
      if (id.startsWith('\0left-out:')) {
        return `import ${JSON.stringify(prelude)};\n${standInModule(id.slice(1))}`;
      }
      return isCore ? withoutLeftOut(id, coreTranslator) : null;
    },
  };
}
