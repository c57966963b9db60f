import { createHash } from 'node:crypto';
import { CallError } from './call-error.ts';

export const shardOption = {
  type: 'string',
  value: 'I/N',
  help: 'verify part I of N of the notes; then: konspekt verify merge REPORT…',
} as const;

/** Whether a text names a part of a whole: `2/4`. */
export function isShard(text: unknown): boolean {
  const [, part = '', parts = ''] =
    /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/u.exec(typeof text === 'string' ? text : '') ?? [];
  return part !== '' && Number(part) <= Number(parts);
}

/** Which notes are in shard `text` (`2/4`), by their paths: all shards together have each note once. */
export function shardOf(text: string | undefined): (path: string) => boolean {
  if (text === undefined) return () => true;
  if (!isShard(text)) {
    throw new CallError(`--shard ${text} is no part of a whole`, 'For example: --shard 1/4');
  }
  const [index = 1, count = 1] = text.split('/').map(Number);
  return (path) => createHash('sha256').update(path).digest().readUInt32LE() % count === index - 1;
}
