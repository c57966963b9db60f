import type { SandboxedProcess } from './sandboxed-process.ts';

/** Sandboxed processes that are handed out one to a run, at most `size` at a time. */
export interface Pool {
  /** Waits for a process and lends it to `use`, which says whether it may be used again. */
  lend<T>(use: (process: SandboxedProcess) => Promise<{ value: T; healthy: boolean }>): Promise<T>;
  /** Ends all processes; what still waits is rejected. */
  close(): void;
}

/** A pool that starts processes when they are first needed and keeps them warm. */
export function createPool(size: number, start: () => Promise<SandboxedProcess>): Pool {
  const idle: SandboxedProcess[] = [];
  const busy = new Set<SandboxedProcess>();
  const waiting: { resolve(): void; reject(reason: Error): void }[] = [];
  let lent = 0;
  let closed = false;

  const enter = async () => {
    if (closed) throw new Error('the runner is closed');
    lent += 1;
    if (lent <= size) return;
    await new Promise<void>((resolve, reject) => waiting.push({ resolve, reject }));
  };
  const leave = () => {
    lent -= 1;
    waiting.shift()?.resolve();
  };
  const take = async () => {
    for (let process = idle.pop(); process; process = idle.pop()) if (process.alive) return process;
    return start();
  };

  return {
    async lend(use) {
      await enter();
      try {
        const process = await take();
        busy.add(process);
        const { value, healthy } = await use(process);
        busy.delete(process);
        if (healthy && process.alive && !closed) idle.push(process);
        else process.kill();
        return value;
      } finally {
        leave();
      }
    },
    close() {
      closed = true;
      for (const process of [...idle, ...busy]) process.kill();
      for (const { reject } of waiting.splice(0)) reject(new Error('the runner is closed'));
    },
  };
}
