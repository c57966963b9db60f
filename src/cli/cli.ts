#!/usr/bin/env node
// The program `konspekt`. It has no static imports of ours: an older Node must get as far as handing over to Node 26.
import { spawnSync } from 'node:child_process';
import module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { argv, execPath, exit, stdout, versions } from 'node:process';
import { fileURLToPath } from 'node:url';

if (Number.parseInt(versions.node, 10) >= 26) {
  // Compiling our own sources is most of what a start costs. An older Node has no such cache: hence no named import.
  const root = fileURLToPath(new URL('../..', import.meta.url));
  module.enableCompileCache(join(root, 'node_modules/.cache/konspekt/compiled'));
  const { main } = await import('./main.ts');
  const status = await main(argv.slice(2));
  // Whatever still waits for an answer, a cache that hangs for example, is not waited for.
  stdout.write('', () => exit(status));
} else {
  const node26 = join(
    dirname(createRequire(import.meta.url).resolve('node/package.json')),
    'bin/node',
  );
  const { status, error } = spawnSync(node26, argv.slice(1), { stdio: 'inherit' });
  if (error)
    console.error(
      `konspekt needs Node 26, and cannot start it in place of ${execPath}: ${error.message}`,
    );
  process.exitCode = status ?? 1;
}
