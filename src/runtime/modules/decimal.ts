import { isKeywords } from '../calls/keywords.ts';
import { AttributeError } from '../exceptions/builtin.ts';
import { registerType } from '../objects/class-info.ts';
import { typeName } from '../objects/type-name.ts';
import { getcontext, setcontext } from './decimal/context.ts';
import type { Context } from './decimal/context.ts';

/** Python's module decimal. */
export const __name__ = 'decimal';
export {
  BasicContext,
  Context,
  DefaultContext,
  ExtendedContext,
  getcontext,
  setcontext,
} from './decimal/context.ts';
export { Decimal } from './decimal/decimal.ts';
export { DecimalTuple } from './decimal/decimal-tuple.ts';
export {
  Clamped,
  ConversionSyntax,
  DecimalException,
  DivisionByZero,
  DivisionImpossible,
  DivisionUndefined,
  FloatOperation,
  Inexact,
  InvalidOperation,
  Overflow,
  Rounded,
  Subnormal,
  Underflow,
} from './decimal/signals.ts';
export const ROUND_CEILING = 'ROUND_CEILING';
export const ROUND_DOWN = 'ROUND_DOWN';
export const ROUND_FLOOR = 'ROUND_FLOOR';
export const ROUND_HALF_DOWN = 'ROUND_HALF_DOWN';
export const ROUND_HALF_EVEN = 'ROUND_HALF_EVEN';
export const ROUND_HALF_UP = 'ROUND_HALF_UP';
export const ROUND_UP = 'ROUND_UP';
export const ROUND_05UP = 'ROUND_05UP';
export const MAX_PREC = 999_999_999_999_999_999n;
export const MAX_EMAX = 999_999_999_999_999_999n;
export const MIN_EMIN = -999_999_999_999_999_999n;
export const HAVE_THREADS = true;
export const HAVE_CONTEXTVAR = true;

/** A context for the body of a `with`. */
class LocalContext {
  readonly #inner: Context;
  #outer: Context | null = null;

  constructor(inner: Context) {
    this.#inner = inner;
  }

  __enter__(): Context {
    this.#outer = getcontext();
    setcontext(this.#inner);
    return this.#inner;
  }

  __exit__(): null {
    if (this.#outer) setcontext(this.#outer);
    return null;
  }
}

registerType(LocalContext, 'ContextManager', {
  module: 'decimal',
  cName: 'decimal.ContextManager',
});

/** localcontext(ctx, prec=…): a copy of the context, changed, while a `with` runs. */
export function localcontext(...args: unknown[]): LocalContext {
  const last = args.at(-1);
  const changes = isKeywords(last) ? last : {};
  const first = isKeywords(args[0]) ? undefined : args[0];
  const context = ((first ?? changes['ctx'] ?? getcontext()) as Context).copy();
  for (const [name, value] of Object.entries(changes)) {
    if (name === 'ctx') continue;
    if (!(name in context))
      throw new AttributeError(`'${typeName(context)}' object has no attribute '${name}'`);
    Object.assign(context, { [name]: value });
  }
  return new LocalContext(context);
}
