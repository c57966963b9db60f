import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The first version whose permission model also closes the network. */
const needed = 26;

/** The Node binary that sandboxed children run on: this one if it is new enough, else that of the `node` package. */
export function nodeBinary(): string {
  if (Number.parseInt(process.versions.node, 10) >= needed) return process.execPath;
  const manifest = createRequire(import.meta.url).resolve('node/package.json');
  return join(dirname(manifest), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}
