import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** Closes entries so that nobody without the secret can make or change one. */
export interface Seal {
  /** What an entry is called where it is kept. */
  nameOf(key: string): string;
  /** The text of an entry. */
  close(key: string, value: unknown): string;
  /** The value of an entry; undefined unless it was closed for this key with this secret, and is whole. */
  open(key: string, text: string): unknown;
}

/** A seal by HMAC-SHA-256: the first line of an entry is the code of its key and of all that follows. */
export function sealWith(secret: string): Seal {
  const codeOf = (key: string, body: string): Buffer =>
    createHmac('sha256', secret).update(`${key}\n${body}`).digest();
  return {
    nameOf: (key) => createHash('sha256').update(key).digest('hex'),
    close(key, value) {
      const body = JSON.stringify(value);
      return `${codeOf(key, body).toString('hex')}\n${body}`;
    },
    open(key, text) {
      const end = text.indexOf('\n');
      const body = text.slice(end + 1);
      const code = Buffer.from(text.slice(0, Math.max(0, end)), 'hex');
      const expected = codeOf(key, body);
      if (code.length !== expected.length || !timingSafeEqual(code, expected)) return undefined;
      return JSON.parse(body);
    },
  };
}
