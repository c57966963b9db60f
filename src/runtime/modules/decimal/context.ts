import { TypeError, ValueError } from '../../exceptions/builtin.ts';
import { named } from '../../builtins/parameters.ts';
import { truthy } from '../../compare/truthy.ts';
import { registerType } from '../../objects/class-info.ts';
import { Dict } from '../../values/dict.ts';
import { DivisionByZero, InvalidOperation, Overflow, signals } from './signals.ts';
import type { Signal } from './signals.ts';

/** How the digits that do not fit are taken off. */
export type Rounding =
  | 'ROUND_CEILING'
  | 'ROUND_DOWN'
  | 'ROUND_FLOOR'
  | 'ROUND_HALF_DOWN'
  | 'ROUND_HALF_EVEN'
  | 'ROUND_HALF_UP'
  | 'ROUND_UP'
  | 'ROUND_05UP';

export const roundings: ReadonlySet<string> = new Set<Rounding>([
  'ROUND_CEILING',
  'ROUND_DOWN',
  'ROUND_FLOOR',
  'ROUND_HALF_DOWN',
  'ROUND_HALF_EVEN',
  'ROUND_HALF_UP',
  'ROUND_UP',
  'ROUND_05UP',
]);

const parameters = ['prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp', 'flags', 'traps'];

/** decimal.Context: precision, rounding and traps of the operations. */
export class Context {
  #prec = 28;
  #rounding: Rounding = 'ROUND_HALF_EVEN';
  Emin = -999_999;
  Emax = 999_999;
  capitals = 1;
  clamp = 0;
  readonly flags: Dict<Signal, boolean>;
  readonly traps: Dict<Signal, boolean>;

  constructor(...args: unknown[]) {
    const [prec, rounding, least, most, capitals, clamp, flags, traps] = named(
      'Context',
      parameters,
      args,
    );
    if (prec != null) this.prec = prec as number;
    if (rounding != null) this.rounding = rounding as Rounding;
    if (least != null) this.Emin = least as number;
    if (most != null) this.Emax = most as number;
    if (capitals != null) this.capitals = capitals as number;
    if (clamp != null) this.clamp = clamp as number;
    const on = (given: unknown, otherwise: readonly unknown[]): Dict<Signal, boolean> => {
      const chosen = Array.isArray(given) ? (given as unknown[]) : otherwise;
      if (given instanceof Map) return new Dict(given as Map<Signal, boolean>);
      return new Dict(signals.map((signal) => [signal as Signal, chosen.includes(signal)]));
    };
    this.flags = on(flags, []);
    this.traps = on(traps, [InvalidOperation, DivisionByZero, Overflow]);
  }

  get prec(): number {
    return this.#prec;
  }

  set prec(prec: number) {
    if (!Number.isInteger(prec)) throw new TypeError('argument must be an integer');
    if (prec < 1) throw new ValueError('valid range for prec is [1, MAX_PREC]');
    this.#prec = prec;
  }

  get rounding(): Rounding {
    return this.#rounding;
  }

  set rounding(rounding: Rounding) {
    if (!roundings.has(rounding)) {
      throw new TypeError(
        'valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n' +
          '   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]',
      );
    }
    this.#rounding = rounding;
  }

  /** Notes a signal; raises it when it is trapped. `reason` is what the exception tells. */
  signal(signal: Signal, reason: unknown = signal): void {
    this.flags.set(signal, true);
    if (truthy(this.traps.get(signal))) throw new signal([reason]);
  }

  copy(): Context {
    const { prec, rounding, Emin, Emax, capitals, clamp, flags, traps } = this;
    return new Context(prec, rounding, Emin, Emax, capitals, clamp, flags, traps);
  }

  __copy__(): Context {
    return this.copy();
  }

  clearFlags(): null {
    for (const signal of signals) this.flags.set(signal, false);
    return null;
  }

  clearTraps(): null {
    for (const signal of signals) this.traps.set(signal, false);
    return null;
  }

  __repr__(): string {
    const names = (dict: Dict<Signal, boolean>): string =>
      signals
        .filter((signal) => truthy(dict.get(signal)))
        .map((signal) => signal.name)
        .join(', ');
    return (
      `Context(prec=${this.prec}, rounding=${this.rounding}, Emin=${this.Emin}, Emax=${this.Emax}, ` +
      `capitals=${this.capitals}, clamp=${this.clamp}, flags=[${names(this.flags)}], traps=[${names(this.traps)}])`
    );
  }
}

registerType(Context, 'Context', { module: 'decimal', cName: 'decimal.Context', builtin: false });

export const DefaultContext = new Context();
export const BasicContext = new Context(9, 'ROUND_HALF_UP');
export const ExtendedContext = new Context(9, 'ROUND_HALF_EVEN', { traps: [] });

let current: Context | null = null;

/** The context of the run. */
export function getcontext(): Context {
  current ??= DefaultContext.copy();
  return current;
}

export function setcontext(context: Context): null {
  current = context;
  return null;
}
