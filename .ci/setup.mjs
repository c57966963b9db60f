// Runs one of our programs, after making sure that it can run: `node .ci/setup.mjs PROGRAM [ARGUMENT…]`.
// The only file that the machine's own Node (20 or newer) ever executes; hence plain JavaScript.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const node26 = `${root}node_modules/node/bin/node`;
const say = (text) => process.stderr.write(`${text}\n`);

if (!isInstalled()) install();
handOver(process.argv.slice(2));

/** Whether node_modules holds what the lock file asks for, by npm's own record of what it installed. */
function isInstalled() {
  const record = `${root}node_modules/.package-lock.json`;
  if (!existsSync(record) || !existsSync(node26)) return false;
  const packages = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;
  const installed = packages(record);
  return Object.entries(packages(`${root}package-lock.json`)).every(
    ([name, { version, optional }]) =>
      name === '' || optional === true || installed[name]?.version === version,
  );
}

function install() {
  say(
    'Konspekt: installing dependencies (npm ci), about half a minute; the next start skips this…',
  );
  const began = Date.now();
  // Without npm's own environment: `npm start` hands its options down, and `npm ci` would take them for its own.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(config|package|lifecycle)_/.test(name)),
  );
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const { status, error } = spawnSync(command, [...first, 'ci'], {
    cwd: root,
    env,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    say(`Konspekt: \`npm ci\` failed${error ? ` (${error.message})` : ''}; see its message above.`);
    process.exit(1);
  }
  say(`Konspekt: dependencies installed in ${Math.round((Date.now() - began) / 1000)} s.`);
}

/** Runs the program on Node 26, where the caller stands, as if it had been called in our place. */
function handOver([program, ...rest]) {
  const cwd = process.env.npm_lifecycle_event ? process.env.INIT_CWD : undefined;
  const child = spawn(node26, [`${root}${program}`, ...rest], { stdio: 'inherit', cwd });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    say(`Konspekt: cannot start ${node26}: ${error.message}`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => {
    process.exit(code ?? 128 + constants.signals[signal]);
  });
}
