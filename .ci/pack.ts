// Compiles what is published to dist: Node strips no types under node_modules. `npm pack` runs it first.
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';

process.removeAllListeners('warning');

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

for (const part of ['src', 'plugins']) rmSync(join(dist, part), { recursive: true, force: true });
const tsc = [
  join(root, 'node_modules/typescript/bin/tsc'),
  '-p',
  join(import.meta.dirname, 'tsconfig.pack.json'),
];
if (spawnSync(process.execPath, tsc, { stdio: 'inherit' }).status !== 0) process.exit(1);

for (const path of globSync('src/**/*', { cwd: root })) {
  if (path.endsWith('.ts') || statSync(join(root, path)).isDirectory()) continue;
  cpSync(join(root, path), join(dist, path));
}

// What tsc does not compile names modules too: Astro's pages, and the one file whose types only Astro can name.
for (const path of globSync('src/**/*.{astro,mjs}', { cwd: dist }))
  rewrite(path, path, (text) => text);
rewrite('src/site/content.config.ts', 'src/site/content.config.js', stripTypeScriptTypes);

// The sandbox of a packed package has no bundler: it finds the runtime bundled.
const { bundleRuntime } = await import('../src/run/bundle.ts');
writeFileSync(join(dist, 'src/run/realm.bundle.js'), await bundleRuntime());

function rewrite(from: string, to: string, change: (text: string) => string): void {
  const text = change(readFileSync(join(root, from), 'utf8'));
  writeFileSync(join(dist, to), text.replace(/(from\s*'\.{1,2}\/[^']+)\.ts'/gu, "$1.js'"));
}
