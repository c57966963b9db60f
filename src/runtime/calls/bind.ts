import { TypeError } from '../exceptions/builtin.ts';
import type { Parameter } from '../objects/function-info.ts';
import { asTuple } from '../values/tuple.ts';
import { bindingErrors } from './binding-errors.ts';
import type { Keywords } from './keywords.ts';
import type { Signature } from './signature.ts';

/** Values of parameters by name; those that were not given are absent. */
type Bound = Map<string, unknown>;

/**
 * Binds arguments as CPython's initialize_locals does, and lays them out as translated functions take them:
 * positional parameters in order (a default that applies is `undefined`), then `*args` spread, or, where there are
 * keyword-only parameters or `**kwargs`, the tuple of `*args`, the keyword-only ones and a Map of `**kwargs`.
 * TypeError with CPython's text when they do not fit. `display` is the function's qualified name.
 */
export function bindArguments(
  signature: Signature,
  display: string,
  args: readonly unknown[],
  kwargs: Keywords,
): unknown[] {
  const { parameters } = signature;
  const positional = parameters.filter(isPositional);
  const bound: Bound = new Map(
    positional.slice(0, args.length).map((parameter, i) => [parameter.name, args[i]]),
  );
  const extra = bindKeywords(parameters, display, bound, kwargs);
  const rest = args.slice(positional.length);
  const errors = bindingErrors(display, parameters, bound);
  if (rest.length > 0 && !parameters.some(({ kind }) => kind === 'varargs')) {
    throw new TypeError(errors.tooMany(args.length));
  }
  const missing = errors.missing();
  if (missing) throw new TypeError(missing);
  return layOut(parameters, bound, rest, extra);
}

function isPositional({ kind }: Parameter): boolean {
  return kind === 'positional' || kind === 'positional-only';
}

function bindKeywords(
  parameters: readonly Parameter[],
  display: string,
  bound: Bound,
  kwargs: Keywords,
): Map<string, unknown> {
  const extra = new Map<string, unknown>();
  const open = parameters.some(({ kind }) => kind === 'kwargs');
  const byKeyword = parameters.filter(
    ({ kind }) => kind === 'positional' || kind === 'keyword-only',
  );
  for (const [name, value] of Object.entries(kwargs)) {
    if (byKeyword.some((parameter) => parameter.name === name)) {
      if (bound.has(name))
        throw new TypeError(`${display}() got multiple values for argument '${name}'`);
      bound.set(name, value);
    } else if (open) extra.set(name, value);
    else throw new TypeError(bindingErrors(display, parameters, bound).unexpected(name, kwargs));
  }
  return extra;
}

function layOut(
  parameters: readonly Parameter[],
  bound: Bound,
  rest: readonly unknown[],
  extra: Map<string, unknown>,
): unknown[] {
  const explicit = parameters.some(({ kind }) => kind === 'keyword-only' || kind === 'kwargs');
  return parameters.flatMap(({ name, kind }): unknown[] => {
    switch (kind) {
      case 'varargs':
        return explicit ? [asTuple([...rest])] : [...rest];
      case 'kwargs':
        return [extra];
      case 'positional':
      case 'positional-only':
      case 'keyword-only':
        return [bound.get(name)];
    }
  });
}
