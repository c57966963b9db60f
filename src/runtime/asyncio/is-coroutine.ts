import { Coroutine } from './coroutine.ts';

/** asyncio.iscoroutine(). */
export function iscoroutine(value: unknown): value is Coroutine<unknown> {
  return value instanceof Coroutine;
}

const AsyncFunction = (async () => undefined).constructor;

/** asyncio.iscoroutinefunction(). */
export function iscoroutinefunction(value: unknown): boolean {
  return typeof value === 'function' && value instanceof AsyncFunction;
}
