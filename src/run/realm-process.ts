import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SandboxedProcess } from './sandboxed-process.ts';
import type { Budgets } from './transcript.ts';

const megabyte = 1024 * 1024;

/**
 * Starts a sandboxed process that runs programs (ChildJob in, ChildReply out) on the given runtime bundle. The stack is
 * larger than usual because one Python call may be several JavaScript ones.
 */
export async function startRealmProcess(
  runtime: string,
  budgets: Budgets,
): Promise<SandboxedProcess> {
  const source = dirname(dirname(fileURLToPath(import.meta.url)));
  const child = new SandboxedProcess({
    program: new URL(import.meta.url.replace(/realm-process(\.[jt]s)$/, 'realm/child$1')),
    readable: [`${source}/*`],
    flags: [
      `--max-old-space-size=${Math.max(64, Math.floor((budgets.memoryBytes * 0.75) / megabyte))}`,
      '--stack-size=3900',
      '--min-semi-space-size=16',
      '--disable-proto=delete',
      // Whatever a run gets hold of, it cannot change what the next one finds.
      '--frozen-intrinsics',
      '--unhandled-rejections=none',
    ],
  });
  const answer = await child.ask(
    { runtime },
    { realMs: 60_000, cpuMs: 60_000, memoryBytes: Infinity },
  );
  if (answer.kind === 'reply') return child;
  throw new Error(
    `a sandboxed process did not start: ${answer.kind === 'crash' ? answer.message : answer.budget}`,
  );
}
