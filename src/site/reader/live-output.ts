import type { PrintEvent } from '../../run/transcript.ts';

/** Output that grows as virtual time passes. */
export interface LiveOutput {
  /** Shows all that was printed up to this moment. */
  readonly showUntil: (nanoseconds: number) => void;
}

/** Prints events into an element line by line, each line with its moment, as the panels that were built have it. */
export function liveOutput(samp: HTMLElement, events: readonly PrintEvent[]): LiveOutput {
  let shown = 0;
  let line: HTMLElement | null = null;
  const write = (piece: string, { at, stream }: PrintEvent): void => {
    if (line === null) {
      if (samp.hasChildNodes()) samp.append('\n');
      line = document.createElement('span');
      line.className = 'konspekt-outline';
      line.dataset['at'] = String(at);
      line.dataset['stream'] = stream;
      samp.append(line);
    }
    line.append(piece.replace(/\n$/, ''));
    if (piece.endsWith('\n')) line = null;
  };
  return {
    showUntil: (nanoseconds) => {
      for (let event = events[shown]; event && event.at <= nanoseconds; event = events[shown]) {
        shown += 1;
        for (const piece of event.text.split(/(?<=\n)/)) if (piece !== '') write(piece, event);
      }
    },
  };
}
