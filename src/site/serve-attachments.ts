import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import type { Attachment } from './course.ts';

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
};

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Serves the attachments in `dev`, where nothing is copied: these files and no other. */
export function serveAttachments(attachments: readonly Attachment[]): Middleware {
  const files = new Map(attachments.map(({ file, address }) => [`/${address}`, file]));
  return (request, response, next) => {
    const file = files.get(decodePath(request.url ?? ''));
    if (file === undefined) {
      next();
      return;
    }
    response.setHeader(
      'Content-Type',
      types[extname(file).toLowerCase()] ?? 'application/octet-stream',
    );
    createReadStream(file).on('error', next).pipe(response);
  };
}

function decodePath(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    // A malformed escape names none of our files.
    return '';
  }
}
