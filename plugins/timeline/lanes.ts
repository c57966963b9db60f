import type { Transcript } from '../../src/run/transcript.ts';
import type { TraceEvent } from '../../src/runtime/host.ts';

/** A stretch of virtual time, in nanoseconds since the start of the run, during which a task waited. */
export interface Wait {
  readonly from: number;
  readonly to: number;
  /** What the runtime calls it: `sleep`, a task's name, `lock` … */
  readonly on: string;
  /** It was waiting for the clock alone. */
  readonly asleep: boolean;
}

/** One task on the time axis. */
export interface Lane {
  readonly task: number;
  readonly name: string;
  /** Name of the task that created it. */
  readonly parent: string | null;
  readonly created: number;
  readonly waits: readonly Wait[];
  readonly prints: readonly { readonly at: number; readonly text: string }[];
  readonly ended: {
    readonly at: number;
    readonly how: 'finished' | 'cancelled' | 'failed';
    readonly detail: string | null;
  } | null;
}

/** The tasks of a run, in the order in which they were created, without the loop's own that do nothing. */
export function lanes(transcript: Transcript): Lane[] {
  return allLanes(transcript).filter((lane, index) => index === 0 || !isHousekeeping(lane));
}

/** `asyncio.run` ends with tasks that close generators and threads: nobody created them, and they do not wait. */
function isHousekeeping({ parent, waits, prints }: Lane): boolean {
  return parent === null && waits.length === 0 && prints.length === 0;
}

function allLanes({ tasks, events }: Transcript): Lane[] {
  const names = new Map(
    tasks.flatMap((event) => (event.kind === 'created' ? [[event.task, event.name]] : [])),
  );
  return tasks.flatMap((event) => {
    if (event.kind !== 'created') return [];
    const own = tasks.filter((other) => other.task === event.task);
    const end = own.find((other) => other.kind === 'ended');
    const prints = events.filter((print) => print.task === event.task && print.text.trim() !== '');
    return [
      {
        task: event.task,
        name: event.name,
        parent: event.parent === null ? null : (names.get(event.parent) ?? null),
        created: event.at,
        waits: waits(own),
        prints: prints.map(({ at, text }) => ({ at, text: text.trim() })),
        ended: end?.kind === 'ended' ? { at: end.at, how: end.how, detail: end.detail } : null,
      },
    ];
  });
}

/** A wait lasts until the task's next step or its end. */
function waits(own: readonly TraceEvent[]): Wait[] {
  return own.flatMap((event, index) => {
    if (event.kind !== 'wait') return [];
    const next = own[index + 1];
    const to = next?.at ?? event.until ?? event.at;
    return [{ from: event.at, to, on: event.on, asleep: event.on === 'sleep' }];
  });
}
