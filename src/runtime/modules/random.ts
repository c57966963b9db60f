import { Random } from './random/random.ts';
import type { Bytes } from '../values/bytes.ts';
import type { Int } from '../values/int.ts';
import type { Tuple } from '../values/tuple.ts';

export { Random, SystemRandom } from './random/random.ts';

export const __name__ = 'random';

/** The functions of the module are methods of one generator. */
const shared = new Random();

type Options = Readonly<Record<string, unknown>>;

export const seed = (...args: unknown[]): null => shared.seed(...args);
export const random = (...args: unknown[]): number => shared.random(...args);
export const getrandbits = (...args: unknown[]): Int => shared.getrandbits(...args);
export const randbytes = (...args: unknown[]): Bytes => shared.randbytes(...args);
export const getstate = (): Tuple => shared.getstate();
export const setstate = (state: readonly unknown[]): null => shared.setstate(state);
export const randrange = (...args: unknown[]): Int => shared.randrange(...args);
export const randint = (...args: unknown[]): Int => shared.randint(...args);
export const shuffle = (...args: unknown[]): null => shared.shuffle(...args);
export const uniform = (...args: unknown[]): number => shared.uniform(...args);
export const triangular = (...args: unknown[]): number => shared.triangular(...args);
export const normalvariate = (...args: unknown[]): number => shared.normalvariate(...args);
export const gauss = (...args: unknown[]): number => shared.gauss(...args);
export const lognormvariate = (...args: unknown[]): number => shared.lognormvariate(...args);
export const expovariate = (...args: unknown[]): number => shared.expovariate(...args);
export const vonmisesvariate = (...args: unknown[]): number => shared.vonmisesvariate(...args);
export const gammavariate = (...args: unknown[]): number => shared.gammavariate(...args);
export const betavariate = (...args: unknown[]): number => shared.betavariate(...args);
export const paretovariate = (...args: unknown[]): number => shared.paretovariate(...args);
export const weibullvariate = (...args: unknown[]): number => shared.weibullvariate(...args);
export const binomialvariate = (...args: unknown[]): Int => shared.binomialvariate(...args);

/** One item of a sequence. Raises IndexError for an empty one. */
export function choice(items: string): string;
export function choice<T>(items: Iterable<T>): T;
export function choice(...args: unknown[]): unknown;
export function choice(...args: unknown[]): unknown {
  return shared.choice(...args);
}

/** choices(population, weights=None, *, cum_weights=None, k=1). */
export function choices<T>(items: Iterable<T>, weights?: unknown, options?: Options): T[];
export function choices(...args: unknown[]): unknown[];
export function choices(...args: unknown[]): unknown[] {
  return shared.choices(...args);
}

/** sample(population, k, *, counts=None). */
export function sample<T>(items: Iterable<T>, k: unknown, options?: Options): T[];
export function sample(...args: unknown[]): unknown[];
export function sample(...args: unknown[]): unknown[] {
  return shared.sample(...args);
}
