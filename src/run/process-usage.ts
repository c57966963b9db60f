import { readFileSync } from 'node:fs';

/** What a process has used so far. */
export interface ProcessUsage {
  readonly residentBytes: number;
  readonly cpuMs: number;
}

/** Linux counts CPU time in hundredths of a second and memory in pages, on every machine that Node runs on. */
const tickMs = 10;
const pageBytes = 4096;

/** Reads /proc (proc_pid_stat(5)); undefined where there is none, or when the process has gone. */
export function processUsage(pid: number): ProcessUsage | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [user, system, residentPages] = [fields[11], fields[12], fields[21]].map(Number);
    if (user === undefined || system === undefined || residentPages === undefined) return undefined;
    return { residentBytes: residentPages * pageBytes, cpuMs: (user + system) * tickMs };
  } catch {
    return undefined;
  }
}
