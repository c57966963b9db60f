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
export const spinNs = 100_000;

const nsPerSecond = 1e9;

export type ClockName = 'monotonic' | 'wall' | 'cpu';

const startNs: Readonly<Record<ClockName, bigint>> = {
  monotonic: monotonicStartNs,
  wall: wallStartNs,
  cpu: cpuStartNs,
};

/** Time since the start: whole seconds, and the nanoseconds of the next. Numbers, because BigInts are slow. */
let seconds = 0;
let nanos = 0;
let ticked = 0;
let spins = 0;

/** Moves the clock by whole nanoseconds >= 0. */
function advance(ns: number): void {
  const sum = nanos + (ns % nsPerSecond);
  const carry = sum >= nsPerSecond ? 1 : 0;
  nanos = sum - carry * nsPerSecond;
  seconds += Math.trunc(ns / nsPerSecond) + carry;
}

/** Nanoseconds since the start of the run, without moving the clock: the `at` of events. */
export function elapsedNs(): number {
  return seconds * nsPerSecond + nanos;
}

function tick(): void {
  const { clockTick } = host().weather;
  advance(clockTick);
  ticked += clockTick;
}

/** Reads a clock in nanoseconds, which moves all of them by one tick. What the event loop uses for itself. */
export function readNs(clock: ClockName = 'monotonic'): bigint {
  tick();
  if (clock === 'cpu') return startNs.cpu + BigInt(ticked);
  const started = startNs[clock] + BigInt(aheadMs()) * 1_000_000n;
  return started + BigInt(seconds) * BigInt(nsPerSecond) + BigInt(nanos);
}

function aheadMs(): number {
  return host().weather.clockAheadMs ?? 0;
}

/** Reads a clock in seconds, rounded as CPython's PyTime_AsSecondsDouble does (Python/pytime.c). */
export function readSeconds(clock: ClockName = 'monotonic'): number {
  if (clock !== 'monotonic') return Number(readNs(clock)) / nsPerSecond;
  tick();
  const ns = Number(monotonicStartNs) + aheadMs() * 1e6 + elapsedNs();
  if (Number.isSafeInteger(ns)) return ns / nsPerSecond;
  const exact = BigInt(seconds) * BigInt(nsPerSecond) + BigInt(nanos);
  return Number(monotonicStartNs + BigInt(aheadMs()) * 1_000_000n + exact) / nsPerSecond;
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
export function sleepSeconds(time: number): void {
  advance(Math.ceil(time * nsPerSecond));
}

/**
 * The event loop's selector: waits `timeout` seconds, rounded up to whole milliseconds as epoll's are
 * (EpollSelector.select, Lib/selectors.py). A timeout <= 0 is a poll; a program that only ever polls does not
 * stop time: after `freeSpins` polls in a row each one costs `spinNs`.
 */
export function selectorWait(timeout: number): void {
  if (timeout > 0) {
    const ms = Math.ceil(timeout * 1e3);
    advance((ms % 1e3) * 1e6);
    seconds += Math.trunc(ms / 1e3);
    spins = 0;
  } else {
    spins += 1;
    if (spins > freeSpins) advance(spinNs);
  }
}
