import type { Driver, Storage } from 'unstorage';
import type { Cache } from './cache.ts';
import type { Seal } from './seal.ts';

/** Where entries are, and how to reach them when the first one is wanted. */
export interface SharedPlace {
  /** For people; without passwords. */
  readonly name: string;
  connect(): Promise<Driver>;
}

/** An answer that takes longer, in ms, is worth less than running the example. */
const patienceMs = 2_000;
const turnMs = 100;
/** A team's cache forgets what nobody wrote anew for 30 days, where it can forget. */
const lifetimeSeconds = 30 * 24 * 60 * 60;

/**
 * A cache behind one of unstorage's drivers. Entries are closed by the team's seal, so whoever can write there but
 * lacks the key can at most cause misses. At the first trouble it is left alone, and `tell` hears about it once.
 */
export function sharedCache(
  place: SharedPlace,
  seal: Seal,
  tell: (trouble: string) => void,
): Cache {
  let storage: Promise<Storage> | undefined;
  let given = false;
  const attempt = async <T>(act: (storage: Storage) => Promise<T>): Promise<T | undefined> => {
    if (given) return undefined;
    try {
      storage ??= open(place);
      return await inTime(storage.then(act));
    } catch (error) {
      if (!given) tell(`going on without the cache at ${place.name}: ${reasonOf(error)}`);
      given = true;
      return undefined;
    }
  };
  return {
    async read(key) {
      const text = await attempt((opened) => opened.getItem(seal.nameOf(key)));
      try {
        return typeof text === 'string' ? seal.open(key, text) : undefined;
      } catch {
        return undefined;
      }
    },
    async write(key, value) {
      await attempt((opened) =>
        opened.setItem(seal.nameOf(key), seal.close(key, value), { ttl: lifetimeSeconds }),
      );
    },
    async close() {
      const ended = storage?.then((opened) => opened.dispose()).catch(() => undefined);
      // What does not answer does not end either.
      if (!given) await ended;
      given = true;
    },
  };
}

async function open(place: SharedPlace): Promise<Storage> {
  const { createStorage } = await import('unstorage');
  return createStorage({ driver: await place.connect() });
}

async function inTime<T>(answer: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  // Counted in turns of our own loop: while that is busy, an answer that has come waits unread.
  let waitedMs = 0;
  const timer = setInterval(() => {
    waitedMs += turnMs;
    if (waitedMs >= patienceMs) reject(new Error('it does not answer'));
  }, turnMs);
  try {
    return await Promise.race([answer, promise]);
  } finally {
    clearInterval(timer);
  }
}

/** The innermost cause: what wraps it says only that something failed. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause instanceof Error) return reasonOf(error.cause);
  return error.message;
}
