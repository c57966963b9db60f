import { createHash } from 'node:crypto';
import { CallError } from './call-error.ts';

export const shardOption = {
  type: 'string',
  value: 'I/N',
  help: 'verify part I of N of the notes; then: konspekt verify merge REPORT…',
} as const;

/** Which notes are in shard `text` (`2/4`), by their paths: all shards together have each note once. */
export function shardOf(text: string | undefined): (path: string) => boolean {
  if (text === undefined) return () => true;
  const [, part = '', parts = ''] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/u.exec(text) ?? [];
  const [index, count] = [Number(part), Number(parts)];
  if (index < 1 || index > count) {
    throw new CallError(`--shard ${text} is no part of a whole`, 'For example: --shard 1/4');
  }
  return (path) => createHash('sha256').update(path).digest().readUInt32LE() % count === index - 1;
}
