import { box } from '../values/float.ts';
import type { Context } from './context.ts';
import { describeCallback } from './describe-callback.ts';
import type { EventLoop } from './event-loop.ts';
import { type Callback, Handle } from './handle.ts';
import { registerType } from '../objects/class-info.ts';

/** events.TimerHandle: a callback with a deadline, in seconds of the loop's clock. */
export class TimerHandle extends Handle {
  readonly _when: number;
  /** Whether it stands in the loop's heap. */
  _scheduled = false;

  constructor(
    loop: EventLoop,
    when: number,
    callback: Callback,
    args: readonly unknown[],
    context?: Context,
  ) {
    super(loop, callback, args, context);
    this._when = when;
  }

  override cancel(): void {
    if (!this._cancelled) this._loop._run.turns.timerCancelled(this);
    super.cancel();
  }

  /** The deadline, on the clock of loop.time(). */
  when(): number {
    return box(this._when);
  }

  override __repr__(): string {
    const state = this._cancelled ? ' cancelled' : '';
    const what = this._callback ? ` ${describeCallback(this._callback)}` : '';
    return `<TimerHandle${state} when=${this._when}${what}>`;
  }
}

registerType(TimerHandle, 'TimerHandle', { module: 'asyncio.events' });
