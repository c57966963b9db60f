// Adds to package-lock.json the optional packages of other platforms that npm left out because the registry it
// asked did not serve them. Without them `npm ci` refuses the lock file, and a Mac would install unpinned versions.
// Run it after adding a package that has a build for each platform: `node .ci/complete-lock.mjs`.
import { readFileSync, writeFileSync } from 'node:fs';

const systems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'openbsd',
  'netbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];

const path = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(path, 'utf8'));

for (const owner of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    if (lock.packages[key] || !/^\d/.test(version)) continue;
    lock.packages[key] = {
      version,
      ...(owner.dev && { dev: true }),
      optional: true,
      ...platform(name),
    };
    console.log(`added ${name}@${version}`);
  }
}

const [root, ...rest] = Object.entries(lock.packages);
rest.sort(([a], [b]) => a.localeCompare(b, 'en'));
lock.packages = Object.fromEntries([root, ...rest]);
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);

/** What package.json's `os`, `cpu` and `libc` of such a package say, read from its name: `@pagefind/darwin-arm64`. */
function platform(name) {
  const words = name.replace('windows', 'win32').split(/[/-]/);
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  const libc = words.includes('musl')
    ? 'musl'
    : words.some((word) => word === 'gnu')
      ? 'glibc'
      : undefined;
  return {
    ...(cpu && { cpu: [cpu] }),
    ...(os && { os: [os] }),
    ...(libc && { libc: [libc] }),
  };
}
