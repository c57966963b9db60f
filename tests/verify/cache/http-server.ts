import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { createStorage, type Storage } from 'unstorage';
import { createStorageServer } from 'unstorage/server';
import { onTestFinished } from 'vitest';

/** Listens at a free port of loopback until the test ends. */
export async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/konspekt`;
}

/** Unstorage's own server, and what it keeps. */
export async function startHttpStorage(): Promise<{ address: string; storage: Storage }> {
  const storage = createStorage();
  const { handle } = createStorageServer(storage);
  return { address: await listen(createServer(handle)), storage };
}
