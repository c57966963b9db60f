import { def } from '../calls/def.ts';
import { typeName } from '../objects/type-name.ts';
import type { Awaitable } from './awaitable.ts';
import { ensureFuture } from './ensure-future.ts';
import type { Future } from './future.ts';
import { runningTask } from './running-loop.ts';

/** asyncio.shield(): a future for what is awaited; cancelling it does not cancel that. */
export function shield<T>(awaitable: Awaitable<T>): Future<T>;
export function shield(awaitable: unknown): Future<unknown>;
export function shield<T>(awaitable: unknown): Future<T> {
  const inner: Future<T> = ensureFuture(awaitable as Awaitable<T>);
  if (inner.done()) return inner;
  const outer = inner.getLoop().createFuture<T>();
  outer._purpose = 'shield';
  const innerDone = (): void => copyState(inner, outer);
  const outerDone = (): void => {
    if (inner.done()) return;
    inner.removeDoneCallback(innerDone);
    inner.removeDoneCallback(logOnException);
    inner.addDoneCallback(logOnException);
  };
  def(innerDone, 'shield.<locals>._inner_done_callback');
  def(outerDone, 'shield.<locals>._outer_done_callback');
  if (runningTask()) inner.addDoneCallback(clearAwaitedBy);
  inner.addDoneCallback(innerDone);
  outer.addDoneCallback(outerDone);
  return outer;
}

/** shield's callback for the graph of who awaits whom, which is not kept here. */
const clearAwaitedBy = def(() => undefined, 'shield.<locals>._clear_awaited_by_callback');

/** shield's _inner_done_callback. */
function copyState<T>(inner: Future<T>, outer: Future<T>): void {
  if (outer.cancelled()) return;
  if (inner.cancelled()) {
    outer.cancel();
    return;
  }
  const exception = inner.exception();
  if (exception) outer.setException(exception);
  else outer.setResult(inner.result());
}

/** tasks._log_on_exception. */
function logOnException(future: Future<unknown>): void {
  if (future.cancelled()) return;
  const exception = future.exception();
  if (!exception) return;
  future.getLoop().callExceptionHandler(
    new Map<string, unknown>([
      ['message', `${typeName(exception)} exception in shielded future`],
      ['exception', exception],
      ['future', future],
    ]),
  );
}
