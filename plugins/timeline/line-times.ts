import type { Transcript } from '../../src/run/transcript.ts';

/** For each line of the standard output the virtual time, in nanoseconds, at which it began to be printed. */
export function lineTimes({ events }: Transcript): number[] {
  const times: number[] = [];
  let atLineStart = true;
  for (const { stream, text, at } of events) {
    if (stream !== 'stdout') continue;
    for (const part of text.split(/(?<=\n)/)) {
      if (part === '') continue;
      if (atLineStart) times.push(at);
      atLineStart = part.endsWith('\n');
    }
  }
  return times;
}
