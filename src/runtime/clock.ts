import { host } from './host.ts';

/**
 * The virtual clock of a run. It counts whole nanoseconds, moves `weather.clockTick` at each reading, and otherwise
 * only when the program sleeps. The reference (src/run/reference) starts from the same values and moves in the
 * same places, so both agree to the nanosecond.
 */

/** CLOCK_MONOTONIC at the start: a machine that has been up for a while. */
export const monotonicStartNs = 5_237_418_906_133n;
/** CLOCK_REALTIME at the start: 2024-07-19 10:04:37.208351467 UTC. */
export const wallStartNs = 1_721_383_477_208_351_467n;
/** CPU time spent before the first line of the program. */
export const cpuStartNs = 31_250_417n;

/** Polls with nothing to wait for after which each further one costs time: no machine spins for free. */
export const freeSpins = 1000;
/** Nanoseconds that such a further poll costs. */
export const spinNs = 100_000n;

export type ClockName = 'monotonic' | 'wall' | 'cpu';

const startNs: Readonly<Record<ClockName, bigint>> = {
  monotonic: monotonicStartNs,
  wall: wallStartNs,
  cpu: cpuStartNs,
};

let elapsed = 0n;
let ticked = 0n;
let spins = 0;

/** Nanoseconds since the start of the run, without moving the clock: the `at` of events. */
export function elapsedNs(): number {
  return Number(elapsed);
}

/** Reads a clock in nanoseconds, which moves all of them by one tick. What the event loop uses for itself. */
export function readNs(clock: ClockName = 'monotonic'): bigint {
  const tick = BigInt(host().weather.clockTick);
  elapsed += tick;
  ticked += tick;
  return startNs[clock] + (clock === 'cpu' ? ticked : elapsed);
}

/** Reads a clock in seconds, rounded as CPython's PyTime_AsSecondsDouble does (Python/pytime.c). */
export function readSeconds(clock: ClockName = 'monotonic'): number {
  return Number(readNs(clock)) / 1e9;
}

/** `readNs` for the program itself, which thereby has consulted the clock: time.time_ns(), datetime.now(), … */
export function consultNs(clock: ClockName): bigint {
  host().consulted('clock');
  return readNs(clock);
}

/** `readSeconds` for the program itself: time.time(), loop.time(), … */
export function consultSeconds(clock: ClockName): number {
  host().consulted('clock');
  return readSeconds(clock);
}

/**
 * time.sleep(): moves the clock by a number of seconds >= 0, rounded up to whole nanoseconds
 * (_PyTime_ROUND_TIMEOUT, Modules/timemodule.c). The caller has checked the argument.
 */
export function sleepSeconds(seconds: number): void {
  elapsed += BigInt(Math.ceil(seconds * 1e9));
}

/**
 * The event loop's selector: waits `timeout` seconds, rounded up to whole milliseconds as epoll's are
 * (EpollSelector.select, Lib/selectors.py). A timeout <= 0 is a poll; a program that only ever polls does not
 * stop time: after `freeSpins` polls in a row each one costs `spinNs`.
 */
export function selectorWait(timeout: number): void {
  if (timeout > 0) {
    elapsed += BigInt(Math.ceil(timeout * 1e3)) * 1_000_000n;
    spins = 0;
  } else {
    spins += 1;
    if (spins > freeSpins) elapsed += spinNs;
  }
}
