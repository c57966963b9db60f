import { address } from '../objects/id.ts';
import { typeName } from '../objects/type-name.ts';

/** repr() of a lock or the like: `<asyncio.locks.Lock object at 0x… [locked, waiters:1]>`. */
export function describeLock(lock: object, state: string, waiters: number): string {
  const extra = waiters > 0 ? `${state}, waiters:${waiters}` : state;
  return `<asyncio.locks.${typeName(lock)} object at ${address(lock)} [${extra}]>`;
}
