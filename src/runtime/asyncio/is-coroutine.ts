import { isAsyncFunction } from '../objects/async-function.ts';
import { Coroutine } from './coroutine.ts';

/** asyncio.iscoroutine(). */
export function iscoroutine(value: unknown): value is Coroutine<unknown> {
  return value instanceof Coroutine;
}

/** asyncio.iscoroutinefunction(). */
export function iscoroutinefunction(value: unknown): boolean {
  return isAsyncFunction(value);
}
