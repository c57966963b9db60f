import type * as S from '../../python/syntax.ts';

/** What one parameter gets from a call. */
export type Bound =
  | { readonly kind: 'value'; readonly value: S.Expression }
  | { readonly kind: 'default' }
  | { readonly kind: 'rest'; readonly values: readonly S.Expression[] }
  | { readonly kind: 'keywords'; readonly entries: readonly S.Keyword[] };

export type Binding =
  | { readonly kind: 'bound'; readonly values: ReadonlyMap<string, Bound> }
  /** CPython's TypeError text, without the function's name in front. */
  | { readonly kind: 'error'; readonly message: string }
  /** `*args` or `**kwargs` at the call: only the run knows. */
  | { readonly kind: 'spread' };

interface Site {
  readonly args: readonly S.Expression[];
  readonly keywords: readonly S.Keyword[];
}

/**
 * Binds the arguments of a call to parameters as CPython does (Python/ceval.c, initialize_locals), without the first
 * `skip` parameters (a method's self).
 */
export function bindArguments(parameters: S.Arguments, call: Site, skip = 0): Binding {
  if (
    call.args.some((arg) => arg.kind === 'Starred') ||
    call.keywords.some((keyword) => keyword.arg === null)
  ) {
    return { kind: 'spread' };
  }
  return new Binder(parameters, skip).bind(call);
}

class Binder {
  readonly #parameters: S.Arguments;
  readonly #positional: readonly string[];
  /** How many positional parameters there are, also the skipped ones. */
  readonly #count: number;
  readonly #skip: number;
  readonly #values = new Map<string, Bound>();

  constructor(parameters: S.Arguments, skip: number) {
    this.#parameters = parameters;
    this.#skip = skip;
    const names = [...parameters.posonlyargs, ...parameters.args].map((arg) => arg.arg);
    this.#count = names.length;
    this.#positional = names.slice(skip);
  }

  bind(call: Site): Binding {
    const error =
      this.#bindPositional(call.args, call) ??
      this.#bindKeywords(call.keywords) ??
      this.#fillDefaults();
    return error ? { kind: 'error', message: error } : { kind: 'bound', values: this.#values };
  }

  #bindPositional(args: readonly S.Expression[], call: Site): string | null {
    const names = this.#positional;
    args
      .slice(0, names.length)
      .forEach((value, i) => this.#values.set(names[i] ?? '', { kind: 'value', value }));
    const extra = args.slice(names.length);
    if (this.#parameters.vararg) {
      this.#values.set(this.#parameters.vararg.arg, { kind: 'rest', values: extra });
      return null;
    }
    // A method without parameters has no place for its object.
    const isFull = this.#count < this.#skip || extra.length > 0;
    return isFull ? this.#tooMany(args.length, call) : null;
  }

  #tooMany(given: number, call: Site): string {
    const total = this.#count;
    const optional = this.#parameters.defaults.length;
    const plural = total !== 1 || optional > 0;
    const takes = optional > 0 ? `from ${total - optional} to ${total}` : `${total}`;
    const keywordOnly = call.keywords.filter((keyword) =>
      this.#parameters.kwonlyargs.some((arg) => arg.arg === keyword.arg),
    ).length;
    const count = given + this.#skip;
    const were =
      keywordOnly > 0
        ? `${count} positional argument${count === 1 ? '' : 's'} (and ${keywordOnly} keyword-only argument${keywordOnly === 1 ? '' : 's'}) were`
        : `${count} ${count === 1 ? 'was' : 'were'}`;
    return `takes ${takes} positional argument${plural ? 's' : ''} but ${were} given`;
  }

  #bindKeywords(keywords: readonly S.Keyword[]): string | null {
    const { posonlyargs, args, kwonlyargs, kwarg } = this.#parameters;
    const byName = new Set([...args, ...kwonlyargs].map((arg) => arg.arg));
    const skipped = new Set([...posonlyargs, ...args].slice(0, this.#skip).map((arg) => arg.arg));
    const entries: S.Keyword[] = [];
    for (const keyword of keywords) {
      const name = keyword.arg ?? '';
      if (byName.has(name)) {
        if (this.#values.has(name) || skipped.has(name))
          return `got multiple values for argument '${name}'`;
        this.#values.set(name, { kind: 'value', value: keyword.value });
      } else if (kwarg) {
        entries.push(keyword);
      } else if (posonlyargs.some((arg) => arg.arg === name)) {
        return `got some positional-only arguments passed as keyword arguments: '${name}'`;
      } else {
        return `got an unexpected keyword argument '${name}'`;
      }
    }
    if (kwarg) this.#values.set(kwarg.arg, { kind: 'keywords', entries });
    return null;
  }

  #fillDefaults(): string | null {
    const required = this.#positional.length - this.#parameters.defaults.length;
    const missing: string[] = [];
    this.#positional.forEach((name, i) => {
      if (this.#values.has(name)) return;
      if (i < required) missing.push(name);
      else this.#values.set(name, { kind: 'default' });
    });
    if (missing.length > 0) return missingText(missing, 'positional');
    const missingKeywords: string[] = [];
    this.#parameters.kwonlyargs.forEach((arg, i) => {
      if (this.#values.has(arg.arg)) return;
      if (this.#parameters.kwDefaults[i]) this.#values.set(arg.arg, { kind: 'default' });
      else missingKeywords.push(arg.arg);
    });
    return missingKeywords.length > 0 ? missingText(missingKeywords, 'keyword-only') : null;
  }
}

function missingText(names: readonly string[], kind: string): string {
  const quoted = names.map((name) => `'${name}'`);
  const last = quoted.at(-1) ?? '';
  const list =
    quoted.length === 1
      ? last
      : quoted.length === 2
        ? quoted.join(' and ')
        : `${quoted.slice(0, -1).join(', ')}, and ${last}`;
  return `missing ${names.length} required ${kind} argument${names.length === 1 ? '' : 's'}: ${list}`;
}
