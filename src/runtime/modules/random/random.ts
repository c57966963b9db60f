import { TypeError } from '../../exceptions/builtin.ts';
import { named } from '../../builtins/parameters.ts';
import { registerType } from '../../objects/class-info.ts';
import { add } from '../../operators/add.ts';
import { mul } from '../../operators/mul.ts';
import { sub } from '../../operators/sub.ts';
import type { Bytes } from '../../values/bytes.ts';
import { box } from '../../values/float.ts';
import type { Int } from '../../values/int.ts';
import type { Tuple } from '../../values/tuple.ts';
import { real } from '../math/real.ts';
import { exp } from '../math/precise.ts';
import * as D from './distributions.ts';
import { Generator } from './generator.ts';
import * as S from './selection.ts';

/** Positional and keyword arguments of a method, in order; TypeError for a missing one. */
function bound(
  name: string,
  parameters: readonly string[],
  args: readonly unknown[],
  required: number,
): readonly unknown[] {
  const values = named(`Random.${name}`, parameters, args);
  if (values.length > parameters.length) {
    throw new TypeError(
      `Random.${name}() takes ${required < parameters.length ? `from ${required + 1} to ` : ''}${parameters.length + 1} positional arguments but ${values.length + 1} were given`,
    );
  }
  const missing = parameters.slice(0, required).filter((_, i) => values[i] === undefined);
  if (missing.length === 0) return values;
  const list = missing.map((one) => `'${one}'`).join(' and ');
  const noun = missing.length === 1 ? 'argument' : 'arguments';
  throw new TypeError(
    `Random.${name}() missing ${missing.length} required positional ${noun}: ${list}`,
  );
}

/** random.Random(seed): the numbers of CPython for the same seed. */
export class Random {
  readonly #from: Generator;

  constructor(...args: unknown[]) {
    this.#from = new Generator(...bound('__init__', ['x'], args, 0));
  }

  seed(...args: unknown[]): null {
    return this.#from.seed(...bound('seed', ['a', 'version'], args, 0).slice(0, 1));
  }

  random(...args: unknown[]): number {
    if (args.length > 0)
      throw new TypeError(`Random.random() takes no arguments (${args.length} given)`);
    return this.#from.random();
  }

  getrandbits(...args: unknown[]): Int {
    return this.#from.getrandbits(bound('getrandbits', ['k'], args, 1)[0]);
  }

  randbytes(...args: unknown[]): Bytes {
    return this.#from.randbytes(bound('randbytes', ['n'], args, 1)[0]);
  }

  getstate(): Tuple {
    return this.#from.getstate();
  }

  setstate(state: readonly unknown[]): null {
    return this.#from.setstate(state);
  }

  randrange(...args: unknown[]): Int {
    const [start, stop, step] = bound('randrange', ['start', 'stop', 'step'], args, 1);
    return S.randrange(this.#from, start, stop, step);
  }

  randint(...args: unknown[]): Int {
    const [a, b] = bound('randint', ['a', 'b'], args, 2);
    return S.randint(this.#from, a, b);
  }

  choice(...args: unknown[]): unknown {
    return S.choice(this.#from, bound('choice', ['seq'], args, 1)[0]);
  }

  shuffle(...args: unknown[]): null {
    return S.shuffle(this.#from, bound('shuffle', ['x'], args, 1)[0]);
  }

  sample(...args: unknown[]): unknown[] {
    const [population, k, counts = null] = bound('sample', ['population', 'k', 'counts'], args, 2);
    return S.sample(this.#from, population, k, counts);
  }

  choices(...args: unknown[]): unknown[] {
    const names = ['population', 'weights', 'cumWeights', 'k'];
    const [population, weights = null, cumulative = null, k = 1] = bound('choices', names, args, 1);
    return S.choices(this.#from, population, { weights, cumulative }, k);
  }

  uniform(...args: unknown[]): number {
    const [a, b] = bound('uniform', ['a', 'b'], args, 2);
    return add(a, mul(sub(b, a), this.#from.random())) as number;
  }

  triangular(...args: unknown[]): number {
    const [low = 0, high = 1, mode = null] = bound('triangular', ['low', 'high', 'mode'], args, 0);
    return box(D.triangular(this.#from, real(low), real(high), mode === null ? null : real(mode)));
  }

  #drawn(
    name: string,
    parameters: readonly string[],
    args: readonly unknown[],
    defaults: readonly number[],
    draw: (from: Generator, a: number, b: number) => number,
  ): number {
    const values = bound(name, parameters, args, parameters.length - defaults.length);
    const missing = parameters.length - defaults.length;
    const [a = 0, b = 0] = parameters.map((_, i) => real(values[i] ?? defaults[i - missing]));
    return box(draw(this.#from, a, b));
  }

  normalvariate(...args: unknown[]): number {
    return this.#drawn('normalvariate', ['mu', 'sigma'], args, [0, 1], D.normalvariate);
  }

  gauss(...args: unknown[]): number {
    return this.#drawn('gauss', ['mu', 'sigma'], args, [0, 1], D.gauss);
  }

  lognormvariate(...args: unknown[]): number {
    return this.#drawn('lognormvariate', ['mu', 'sigma'], args, [], (from, mu, sigma) =>
      exp(D.normalvariate(from, mu, sigma)),
    );
  }

  expovariate(...args: unknown[]): number {
    return this.#drawn('expovariate', ['lambd'], args, [1], D.expovariate);
  }

  vonmisesvariate(...args: unknown[]): number {
    return this.#drawn('vonmisesvariate', ['mu', 'kappa'], args, [], D.vonmisesvariate);
  }

  gammavariate(...args: unknown[]): number {
    return this.#drawn('gammavariate', ['alpha', 'beta'], args, [], D.gammavariate);
  }

  betavariate(...args: unknown[]): number {
    return this.#drawn('betavariate', ['alpha', 'beta'], args, [], D.betavariate);
  }

  paretovariate(...args: unknown[]): number {
    return this.#drawn('paretovariate', ['alpha'], args, [], D.paretovariate);
  }

  weibullvariate(...args: unknown[]): number {
    return this.#drawn('weibullvariate', ['alpha', 'beta'], args, [], D.weibullvariate);
  }

  binomialvariate(...args: unknown[]): Int {
    const [n = 1, p = 0.5] = bound('binomialvariate', ['n', 'p'], args, 0);
    return D.binomialvariate(this.#from, n, real(p));
  }
}

registerType(Random, 'Random', { module: 'random' });

/** random.SystemRandom: cannot be seeded; here as a generator of its own. */
export class SystemRandom extends Random {
  override seed(): null {
    return null;
  }
}

registerType(SystemRandom, 'SystemRandom', { module: 'random' });
