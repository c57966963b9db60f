/** How fast virtual time passes: times real time, or all at once. */
export type Pace = 1 | 4 | 'once';

export interface Playback {
  readonly pause: () => void;
  readonly resume: () => void;
  readonly stop: () => void;
}

/**
 * Lets virtual time pass from 0 to `endNs` at the pace that is asked for anew on each frame of the screen.
 * `onTime` hears each moment, the end included; `onEnd` is called once after it, unless playback was stopped.
 */
export function play(
  endNs: number,
  pace: () => Pace,
  onTime: (nanoseconds: number) => void,
  onEnd: () => void,
): Playback {
  let at = 0;
  let before = performance.now();
  let request = 0;
  const advance = (): void => {
    const now = performance.now();
    const times = pace();
    at = times === 'once' ? endNs : Math.min(endNs, at + (now - before) * 1e6 * times);
    before = now;
    onTime(at);
    if (at < endNs) request = requestAnimationFrame(advance);
    else onEnd();
  };
  const stop = (): void => cancelAnimationFrame(request);
  advance();
  return {
    pause: stop,
    resume: () => {
      before = performance.now();
      advance();
    },
    stop,
  };
}
