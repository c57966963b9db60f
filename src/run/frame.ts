import { readSync, writeSync } from 'node:fs';

/**
 * How a parent and its sandboxed child talk: a frame is four bytes of length (little endian), then JSON in UTF-8.
 * Both go through one descriptor of their own, so that whatever else reads or prints disturbs nothing.
 */
export const channel = 3;

/** One value as a frame. */
export function encodeFrame(value: unknown): Uint8Array {
  const body = new TextEncoder().encode(JSON.stringify(value));
  const frame = new Uint8Array(4 + body.length);
  new DataView(frame.buffer).setUint32(0, body.length, true);
  frame.set(body, 4);
  return frame;
}

/** Child side: waits for the next job; undefined when the parent has closed the pipe. */
export function readJob(): unknown {
  const head = readExactly(4);
  if (!head) return undefined;
  const body = readExactly(new DataView(head.buffer).getUint32(0, true));
  return body && JSON.parse(new TextDecoder().decode(body));
}

/** Child side: sends a reply, blocking until it is written. */
export function writeReply(value: unknown): void {
  const frame = encodeFrame(value);
  for (let sent = 0; sent < frame.length;) sent += writeSync(channel, frame, sent);
}

function readExactly(length: number): Uint8Array<ArrayBuffer> | undefined {
  const bytes = new Uint8Array(length);
  for (let got = 0; got < length;) {
    const count = readSync(channel, bytes, got, length - got, null);
    if (count === 0) return undefined;
    got += count;
  }
  return bytes;
}
