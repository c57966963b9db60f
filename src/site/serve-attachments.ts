import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Course } from './course.ts';
import { mediaTypeOf } from './media.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Serves the attachments in `dev`, where nothing is copied: those that lessons use and no other file. */
export function serveAttachments(course: Course): Middleware {
  return (request, response, next) => {
    const address = decodePath(request.url ?? '').slice(1);
    const attachment = course.attachments().find((one) => one.address === address);
    if (attachment === undefined) {
      next();
      return;
    }
    response.setHeader('Content-Type', mediaTypeOf(attachment.file));
    createReadStream(attachment.file).on('error', next).pipe(response);
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
