import { readJob, writeReply } from '../../src/run/frame.ts';

/** A program for the sandboxed process: host code that tries what the permission model must forbid. */
const attempts: Record<string, () => unknown> = {
  'read a file': async () => (await import('node:fs')).readFileSync('/etc/passwd'),
  'read a folder': async () => (await import('node:fs')).readdirSync('/'),
  'read package.json': async () =>
    (await import('node:fs')).readFileSync(new URL('../../package.json', import.meta.url)),
  'write a file': async () => (await import('node:fs')).writeFileSync('/tmp/konspekt-escape', 'x'),
  'write beside its program': async () =>
    (await import('node:fs')).writeFileSync(new URL('escape.txt', import.meta.url), 'x'),
  'start a process': async () => (await import('node:child_process')).execSync('true'),
  'start a worker': async () =>
    new (await import('node:worker_threads')).Worker('1', { eval: true }),
  connect: async () => {
    const { connect } = await import('node:net');
    await new Promise((resolve, reject) =>
      connect(9, '127.0.0.1', () => resolve(1)).on('error', (error) => {
        reject(
          error.message.includes('ECONNREFUSED')
            ? new Error('connected as far as the refusal')
            : error,
        );
      }),
    );
  },
  listen: async () => {
    const { createServer } = await import('node:net');
    await new Promise((resolve, reject) =>
      createServer()
        .on('error', reject)
        .listen(0, () => resolve(1)),
    );
  },
  'resolve a name': async () => (await import('node:dns/promises')).lookup('localhost'),
  fetch: async () => {
    await fetch('http://127.0.0.1:8123/');
  },
  'load an addon': () => process.dlopen({ exports: {} }, '/x.node'),
  'make code from text': () => Reflect.construct(Function, ['return 1']),
  'evaluate text': () => Reflect.get(globalThis, 'eval')('1'),
  'inspect itself': async () => (await import('node:inspector')).open(0),
};

readJob();
const done: Record<string, string> = {};
for (const [name, attempt] of Object.entries(attempts)) {
  try {
    await attempt();
    done[name] = 'done';
  } catch (error) {
    const {
      code,
      name: kind,
      cause,
    } = error as Error & { code?: string; cause?: { code?: string } };
    done[name] = code ?? cause?.code ?? kind;
  }
}
writeReply({ done, environment: Object.keys(process.env) });
