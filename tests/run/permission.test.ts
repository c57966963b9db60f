import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { SandboxedProcess } from '../../src/run/sandboxed-process.ts';

const budgets = { realMs: 30_000, cpuMs: 30_000, memoryBytes: 2 ** 30 };
const here = fileURLToPath(new URL('.', import.meta.url));
const source = fileURLToPath(new URL('../../src/', import.meta.url));

/** The third layer alone: host code in the child, with nothing before it. */
test('the sandboxed process can compute and nothing else', async () => {
  const child = new SandboxedProcess({
    program: new URL('permission-attempts.ts', import.meta.url),
    readable: [`${here}*`, `${source}*`],
  });
  const answer = await child.ask({}, budgets);
  child.kill();
  const denied = 'ERR_ACCESS_DENIED';
  expect(answer).toEqual({
    kind: 'reply',
    value: {
      environment: [],
      done: {
        'read a file': denied,
        'read a folder': denied,
        'read package.json': denied,
        'write a file': denied,
        'write beside its program': denied,
        'start a process': denied,
        'start a worker': denied,
        connect: denied,
        listen: denied,
        'resolve a name': denied,
        fetch: denied,
        'load an addon': 'ERR_DLOPEN_DISABLED',
        'make code from text': 'EvalError',
        'evaluate text': 'EvalError',
        'inspect itself': denied,
      },
    },
  });
});
