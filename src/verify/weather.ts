import type { Chance, Weather } from '../runtime/host.ts';

/** One other weather: everything as always, except for one source of chance. */
export interface Varied {
  readonly chance: Chance;
  readonly weather: Partial<Weather>;
  /**
   * Whether a run that prints other lines in it shows the example to be unstable. Not so where the clock is so coarse
   * that it would disturb any program: that weather only shows which rounded durations (`1.00`) rest on the clock.
   */
  readonly decides: boolean;
}

const table: Readonly<Record<Chance, readonly Omit<Varied, 'chance'>[]>> = {
  clock: [
    { weather: { clockTick: 1_000 }, decides: true },
    { weather: { clockTick: 1_000_000 }, decides: false },
    { weather: { clockTick: 7_000_000 }, decides: false },
  ],
  random: [1, 2, 3].map((randomSeed) => ({ weather: { randomSeed }, decides: true })),
  ids: [{ weather: { firstId: 0x7e11_2233_4000 }, decides: true }],
  hash: [1, 2, 3].map((hashSeed) => ({ weather: { hashSeed }, decides: true })),
};

/** The weathers in which a program that consulted these sources is run again. */
export function variedWeathers(consulted: readonly Chance[]): Varied[] {
  return [...new Set(consulted)].flatMap((chance) =>
    table[chance].map((varied) => ({ chance, ...varied })),
  );
}
