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
  /** The clock only tells another time of another day: what differs in it is a moment, not a duration. */
  readonly tellsMoments?: true;
}

/** From the usual 2024-07-19 10:04:37.208 to times of which every part is another one. */
const ahead = (moment: string): Partial<Weather> => ({
  clockAheadMs: Date.parse(moment) - Date.parse('2024-07-19T10:04:37.208Z'),
});

const table: Readonly<Record<Chance, readonly Omit<Varied, 'chance'>[]>> = {
  clock: [
    { weather: { clockTick: 1_000 }, decides: true },
    { weather: { clockTick: 1_000_000 }, decides: false },
    { weather: { clockTick: 7_000_000 }, decides: false },
    { weather: ahead('2027-11-03T21:37:45.664Z'), decides: false, tellsMoments: true },
    { weather: ahead('2025-12-30T13:41:56.331Z'), decides: false, tellsMoments: true },
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
