import type { Driver } from 'unstorage';
import type { Cache } from './cache.ts';
import { diskCache } from './disk-cache.ts';
import { machineSecret } from './machine-secret.ts';
import { sealWith } from './seal.ts';
import { sharedCache, type SharedPlace } from './shared-cache.ts';

/** A folder; the address of a shared cache (`redis:`, `rediss:`, `http:`, `https:`); or a driver of unstorage. */
export type CachePlace = string | Driver;

/** Whether others can write there: entries then need a key that the team shares. */
export function isShared(place: CachePlace): boolean {
  return typeof place !== 'string' || /^(?:rediss?|https?):\/\//iu.test(place);
}

/**
 * Opens a cache. Entries carry a code made with `key`, or in a folder, without a key, with a secret of this machine.
 * Throws if a shared cache comes without a key, or its address is none.
 */
export function openCache(
  place: CachePlace,
  key: string | null,
  tell: (trouble: string) => void,
): Cache {
  if (typeof place === 'string' && !isShared(place)) {
    return diskCache(place, sealWith(key ?? machineSecret()));
  }
  if (key === null || key.length < 16) {
    throw new Error('a shared cache needs a key of 16 characters or more');
  }
  return sharedCache(sharedPlace(place), sealWith(key), tell);
}

function sharedPlace(place: CachePlace): SharedPlace {
  if (typeof place !== 'string')
    return { name: place.name ?? 'a driver', connect: async () => place };
  const address = new URL(place);
  const name = `${address.protocol}//${address.host}${address.pathname}`;
  const connect = address.protocol.startsWith('redis') ? redisAt : httpAt;
  return { name, connect: () => connect(address) };
}

async function redisAt(address: URL): Promise<Driver> {
  const { default: redis } = await import('unstorage/drivers/redis');
  const driver = redis({
    url: address.href,
    base: 'konspekt',
    // A command fails at once where there is no connection: nobody waits for a cache to come back.
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
    connectTimeout: 2_000,
  });
  const client = driver.getInstance?.();
  await new Promise<void>((resolve, reject) => {
    client?.once('ready', resolve).on('error', reject);
  });
  return driver;
}

async function httpAt(address: URL): Promise<Driver> {
  const { default: http } = await import('unstorage/drivers/http');
  const { username, password } = address;
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  const headers =
    username === '' ? {} : { authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
  return http({ base: `${address.origin}${address.pathname}`, headers });
}
