import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** A whole process: how long it took, and the most memory that it and its children held at once. */
export interface Timed {
  readonly ms: number;
  readonly bytes: number;
  readonly stdout: string;
}

const pageBytes = 4096;

/** Runs a program to its end. Throws unless it ends with status 0. */
export async function timed(command: string, args: readonly string[], cwd = '/'): Promise<Timed> {
  const began = performance.now();
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  let bytes = 0;
  const watch = setInterval(() => (bytes = Math.max(bytes, residentBytes(child.pid ?? 0))), 100);
  let stdout = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  const status = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(watch);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with status ${status}`);
  return { ms: performance.now() - began, bytes, stdout };
}

/** Resident bytes of a process and its children (proc_pid_stat(5)); 0 where there is no /proc. */
function residentBytes(pid: number): number {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/u.test(name))
      .map((name) => fieldsOf(Number(name)))
      .filter(({ id, parent }) => id === pid || parent === pid)
      .reduce((sum, { pages }) => sum + pages * pageBytes, 0);
  } catch {
    return 0;
  }
}

function fieldsOf(id: number): { id: number; parent: number; pages: number } {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { id, parent: Number(fields[1]), pages: Number(fields[21]) };
  } catch {
    return { id, parent: 0, pages: 0 };
  }
}
