import { readFile } from 'node:fs/promises';
import { dirname, extname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin, PluginBuild } from 'esbuild';

const source = dirname(dirname(fileURLToPath(import.meta.url)));
const namespaces = /^export \* as (\w+) from '\.\/(.*?)\.[jt]s';$/gm;

/**
 * What stands in a bundle for what a left-out file exports. A class among it has no instances, and is no type of
 * anything; whatever else is done with it calls `konspektLack`, with what was told of the file, which the script around
 * the bundle defines and which must not return.
 */
export const standIn = `const konspektLeftOut = (told) => {
  const lack = () => konspektLack(told);
  const get = (target, key) =>
    key === "prototype" ? target[key] : key === Symbol.hasInstance ? undefined : lack();
  return new Proxy(function () {}, {
    get, apply: lack, construct: lack, set: lack, has: lack, ownKeys: lack, getPrototypeOf: lack,
    getOwnPropertyDescriptor: lack, defineProperty: lack, deleteProperty: lack,
  });
};`;

/** Which files a bundle holds, named by their paths in src without an ending, and what is told of one that it lacks. */
export interface Holding {
  readonly isKept: (file: string) => boolean;
  readonly tell: (file: string) => string;
}

/**
 * Leaves files of src out of a bundle of the runtime: all but those that are kept and those of src/run. What exports
 * anything but functions and objects is kept too, since nothing can stand in for a number. One thing stands in for all
 * of which the same is told.
 */
export function leaveOut(holding: Holding): Plugin {
  return { name: 'leave-out', setup: (build) => setup(build, holding) };
}

function setup({ onLoad, onResolve }: PluginBuild, holding: Holding): void {
  onResolve({ filter: leftOutModule }, ({ path }) => ({ path, namespace: 'left-out' }));
  onLoad({ filter: /./, namespace: 'left-out' }, ({ path }) => ({ contents: standInModule(path) }));
  onLoad({ filter: /\.[jt]s$/ }, async ({ path }) => {
    const contents = await withoutLeftOut(path, holding);
    if (contents === null) return null;
    return { contents, loader: extname(path) === '.ts' ? 'ts' : 'js' };
  });
}

/** Matches the modules that the texts of `withoutLeftOut` import. */
export const leftOutModule = /^left-out:/;

/** The text of such a module. */
export function standInModule(id: string): string {
  const told = JSON.stringify(id.replace(leftOutModule, ''));
  return `export const standIn = konspektLeftOut(${told});`;
}

/** The text that takes the place of a file; null if it stays as it is. */
export async function withoutLeftOut(path: string, holding: Holding): Promise<string | null> {
  const { isKept, tell } = holding;
  const from = (file: string): string => `from ${JSON.stringify(`left-out:${tell(file)}`)};`;
  const file = relative(source, path)
    .split(sep)
    .join('/')
    .replace(/\.\w+$/, '');
  if (file === 'runtime/runtime') {
    const text = await readFile(path, 'utf8');
    return text.replace(namespaces, (line, name: string, module: string) => {
      const isHere = isKept(`runtime/${module}`);
      return isHere ? line : `export { standIn as ${name} } ${from(`runtime/${module}`)}`;
    });
  }
  if (!/^(evaluate|python|runtime|translate)\//.test(file) || isKept(file)) return null;
  if (file === 'runtime/runner') return null;
  const names = await replaceable(path);
  return names === null ? null : `export { ${names.join()} } ${from(file)}`;
}

/** What a file exports, each `standIn as name`; null if something of it cannot be stood in for. */
async function replaceable(path: string): Promise<string[] | null> {
  // First the whole: its files need one another in an order that only it knows.
  await import(pathToFileURL(join(source, 'run', 'realm', `realm${extname(path)}`)).href);
  await import(pathToFileURL(join(source, 'translate', `translate${extname(path)}`)).href);
  const exported = Object.entries((await import(pathToFileURL(path).href)) as object);
  const canStandIn = exported.every(
    ([, value]) => typeof value === 'function' || (typeof value === 'object' && value !== null),
  );
  return canStandIn ? exported.map(([name]) => `standIn as ${name}`) : null;
}
