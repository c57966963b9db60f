import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize, sep } from 'node:path';
import { mediaTypeOf } from './media.ts';

export interface ServeOptions {
  /** 0 lets the system choose a free one. */
  readonly port?: number;
  readonly host?: string;
}

export interface ServedSite {
  /** Its address, e.g. `http://localhost:4321/`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site from its folder, which may be built anew meanwhile.
 *
 * @throws if the port is taken (`code` is EADDRINUSE)
 */
export async function serveSite(folder: string, options: ServeOptions = {}): Promise<ServedSite> {
  const { port = 0, host = 'localhost' } = options;
  const server = createServer((request, response) => void answer(folder, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: chosen } = server.address() as AddressInfo;
  return {
    address: `http://${host}:${chosen}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = fileOf(folder, request.url ?? '/');
  const found = file === null ? null : await read(file);
  const content = found ?? (await read(join(folder, '404.html')));
  response.writeHead(found === null ? 404 : 200, {
    'Content-Type': mediaTypeOf(found === null || file === null ? '404.html' : file),
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(request.method === 'HEAD' ? undefined : content);
}

/** The file that an address means; null for one that means none within the folder. */
function fileOf(folder: string, url: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(normalize(folder) + sep) && !path.includes('\0') ? file : null;
}

async function read(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch {
    // Missing, or a folder: nothing is served there.
    return null;
  }
}
