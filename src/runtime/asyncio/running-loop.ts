import { RuntimeError } from '../exceptions/builtin.ts';
import type { EventLoop } from './event-loop.ts';
import type { Future } from './future.ts';
import type { Holding } from './held.ts';
import type { Task } from './task.ts';

/** Who is told when something is awaited that is not there yet: a task, or whoever drives a coroutine by hand. */
export interface Driver {
  _waitFor<R>(
    future: Future<R>,
    resolve: (value: Holding<R>) => unknown,
    reject: (error: unknown) => unknown,
  ): void;
  _yield(resolve: (value: null) => unknown, reject: (error: unknown) => unknown): void;
  /** Takes any value that a generator yields to whoever drives by hand; tasks take none. */
  _offer?(
    value: unknown,
    resolve: (sent: unknown) => unknown,
    reject: (error: unknown) => unknown,
  ): void;
}

let running: EventLoop | null = null;
let set: EventLoop | null = null;
let task: Task<unknown> | null = null;
let byHand: Driver | null = null;

/** events._get_running_loop: the loop that runs now, or null. */
export function runningLoop(): EventLoop | null {
  return running;
}

/** events._set_running_loop. */
export function setRunningLoop(loop: EventLoop | null): void {
  running = loop;
  task = null;
}

/** The task whose step runs now, or null: in a plain callback, or outside the loop. */
export function runningTask(): Task<unknown> | null {
  return task;
}

/** Who is to be told when something is awaited now. */
export function runningDriver(): Driver | null {
  return byHand ?? task;
}

/** A coroutine is driven by hand from now on, or (null) no more; who drove before. */
export function driveByHand(next: Driver | null): Driver | null {
  const before = byHand;
  byHand = next;
  return before;
}

/** Says whose step runs from now on. */
export function setRunningTask(next: Task<unknown> | null): void {
  task = next;
}

/** asyncio.get_running_loop(). RuntimeError when no loop runs. */
export function getRunningLoop(): EventLoop {
  if (!running) throw new RuntimeError('no running event loop');
  return running;
}

/** asyncio.get_event_loop(): the running loop, else the one that was set; since 3.14 never a new one. */
export function getEventLoop(): EventLoop {
  const loop = running ?? set;
  if (!loop) throw new RuntimeError("There is no current event loop in thread 'MainThread'.");
  return loop;
}

/** asyncio.set_event_loop(). */
export function setEventLoop(loop: EventLoop | null): void {
  set = loop;
}
