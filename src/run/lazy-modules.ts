import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

const namespaces = /^export \* as (\w+) from '(\.\/modules\/(?!enum\.)[\w-]+\.ts)';$/gm;

/**
 * Makes the Python modules that src/runtime/runtime.ts exports such that each is evaluated when a program first names
 * it: most of what starting a run costs is evaluating what its program never asks for. The text that esbuild then
 * makes goes through `whenNamed`. Only `enum` is there from the beginning: it gives enums of other modules, as those of
 * `re`, their metaclass and boundaries.
 */
export const lazyModules: Plugin = {
  name: 'lazy-modules',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]runtime[\\/]runtime\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      return { loader: 'ts', contents: text.replace(namespaces, evaluatedByCall) };
    });
  },
};

function evaluatedByCall(_line: string, name: string, file: string): string {
  return `const evaluated_${name} = () => require('${file}');\nexport { evaluated_${name} as ${name} };`;
}

/**
 * esbuild exports a function that evaluates a module: here the module itself comes out of it. A module that is asked
 * for by `require` is copied, since CommonJS may change it: here it need not be. And what it exports is listed when it
 * is evaluated, not before.
 */
export function whenNamed(script: string): string {
  return script
    .replace(/(\w+): \(\) => (evaluated_\w+)/g, '$1: () => $2()')
    .replace(/__toCommonJS\((\w+)\)/g, '$1')
    .replace(
      /^ *(__export\(\w+, \{\n(?:    .*\n)*?  \}\);)\n((?:(?! *\/\/ src\/).*\n)*? *var init_\w+ = __esm\(\{\n.*\{\n)/gm,
      '$2$1\n',
    );
}
