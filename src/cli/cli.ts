#!/usr/bin/env node
// The program `konspekt`. It has no static imports of ours: an older Node must get as far as handing over to Node 26.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { argv, execPath, versions } from 'node:process';

if (Number.parseInt(versions.node, 10) >= 26) {
  const { main } = await import('./main.ts');
  process.exitCode = await main(argv.slice(2));
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
