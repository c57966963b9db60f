import { LookupError, RuntimeError, ValueError } from '../exceptions/builtin.ts';
import { repr } from '../format/repr.ts';
import { address } from '../objects/id.ts';
import { currentContext } from './context.ts';
import { isKeywords, type Keywords } from '../calls/keywords.ts';
import { pick } from './pick.ts';
import { registerType } from '../objects/class-info.ts';

/** What Token.old_value is when the variable had no value before. */
export class Missing {
  __repr__(): string {
    return '<Token.MISSING>';
  }
}

const missing = new Missing();

/** contextvars.ContextVar. */
export class ContextVar<T> {
  readonly name: string;
  readonly _default: { readonly value: T } | null;

  constructor(name: string, options?: { default?: T }) {
    this.name = name;
    this._default =
      isKeywords(options) && 'default' in options ? { value: options.default as T } : null;
  }

  /** The value in the current context, else `fallback`, else the variable's default, else LookupError. */
  get(): T;
  get<D>(fallback: D | { default: D }): T | D;
  get(...args: [(unknown | Keywords)?]): unknown {
    const values = currentContext()._values;
    if (values.has(this as ContextVar<unknown>)) return values.get(this as ContextVar<unknown>);
    if (args.length > 0) return pick(args[0], 'default');
    if (this._default) return this._default.value;
    throw new LookupError(this);
  }

  /** Gives the variable a value in the current context; the token takes it back. */
  set(value: T): Token<T> {
    const context = currentContext();
    const key = this as ContextVar<unknown>;
    const token = new Token<T>(this, context._values.has(key) ? context._values.get(key) : missing);
    context._values = new Map(context._values).set(key, value);
    return token;
  }

  /** Takes back the set() that made the token (contextvar_reset, Python/context.c). */
  reset(token: Token<T>): void {
    if (token._used) throw new RuntimeError(`${repr(token)} has already been used once`);
    if (token.var !== this) {
      throw new ValueError(`${repr(token)} was created by a different ContextVar`);
    }
    const context = currentContext();
    if (token._context !== context) {
      throw new ValueError(`${repr(token)} was created in a different Context`);
    }
    token._used = true;
    const values = new Map(context._values);
    if (token.old_value === missing) values.delete(this as ContextVar<unknown>);
    else values.set(this as ContextVar<unknown>, token.old_value);
    context._values = values;
  }

  __repr__(): string {
    const fallback = this._default ? ` default=${repr(this._default.value)}` : '';
    return `<ContextVar name=${repr(this.name)}${fallback} at ${address(this)}>`;
  }
}

/** contextvars.Token; as a context manager it resets its variable. */
export class Token<T> {
  static readonly MISSING = missing;
  readonly var: ContextVar<T>;
  readonly old_value: unknown;
  readonly _context = currentContext();
  _used = false;

  constructor(variable: ContextVar<T>, oldValue: unknown) {
    this.var = variable;
    this.old_value = oldValue;
  }

  get oldValue(): unknown {
    return this.old_value;
  }

  __enter__(): this {
    return this;
  }

  __exit__(): void {
    this.var.reset(this);
  }

  __repr__(): string {
    return `<Token${this._used ? ' used' : ''} var=${repr(this.var)} at ${address(this)}>`;
  }
}

registerType(ContextVar, 'ContextVar', { module: '_contextvars' });
registerType(Token, 'Token', { module: '_contextvars' });
