import type { Example } from '../examples/example.ts';
import type { Translation } from '../translate/translation.ts';
import { observe, type Observation } from './observe.ts';
import type { Runs } from './runs.ts';
import { steady, variationOf, type Variation } from './variation.ts';
import { variedWeathers } from './weather.ts';

/** Finds out, when somebody asks, what of an example's output depends on the weather. */
export class Weathers {
  readonly #standard: Observation;
  readonly #run: () => Promise<Varied[]>;
  #observed: Promise<Varied[]> | undefined;

  constructor(example: Example, translation: Translation, standard: Observation, runs: Runs) {
    this.#standard = standard;
    this.#run = () =>
      Promise.all(
        variedWeathers(standard.transcript.consulted).map(async ({ weather, ...varied }) => ({
          ...varied,
          observation: await observe(example, translation, runs, weather),
        })),
      );
  }

  /** What varies in these lines of the observation; the further runs are done once. */
  async variation(linesOf: (observation: Observation) => readonly string[]): Promise<Variation> {
    if (this.#standard.transcript.consulted.length === 0) return steady;
    this.#observed ??= this.#run();
    const others = await this.#observed;
    return variationOf(
      linesOf(this.#standard),
      others.map(({ observation, ...varied }) => ({ ...varied, lines: linesOf(observation) })),
    );
  }
}

interface Varied extends Omit<ReturnType<typeof variedWeathers>[number], 'weather'> {
  readonly observation: Observation;
}
