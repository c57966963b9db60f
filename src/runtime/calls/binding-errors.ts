import type { Parameter } from '../objects/function-info.ts';
import type { Keywords } from './keywords.ts';
import { suggest } from './suggest.ts';

interface BindingErrors {
  tooMany(given: number): string;
  missing(): string | undefined;
  unexpected(name: string, kwargs: Keywords): string;
}

const plural = (n: number): string => (n === 1 ? '' : 's');

/** The texts of CPython's argument errors (Python/ceval.c: too_many_positional, missing_arguments …). */
export function bindingErrors(
  display: string,
  parameters: readonly Parameter[],
  bound: ReadonlyMap<string, unknown>,
): BindingErrors {
  const positional = parameters.filter(
    ({ kind }) => kind === 'positional' || kind === 'positional-only',
  );
  const keywordOnly = parameters.filter(({ kind }) => kind === 'keyword-only');
  const absent = (some: readonly Parameter[]): string[] =>
    some.filter((one) => !one.hasDefault && !bound.has(one.name)).map((one) => `'${one.name}'`);
  return {
    tooMany(given) {
      const least = positional.filter((one) => !one.hasDefault).length;
      const most = positional.length;
      const takes =
        least < most
          ? `from ${least} to ${most} positional arguments`
          : `${most} positional argument${plural(most)}`;
      const named = keywordOnly.filter((one) => bound.has(one.name)).length;
      const and =
        named > 0
          ? ` positional argument${plural(given)} (and ${named} keyword-only argument${plural(named)})`
          : '';
      const verb = given === 1 && named === 0 ? 'was' : 'were';
      return `${display}() takes ${takes} but ${given}${and} ${verb} given`;
    },
    missing() {
      return (
        missingText(display, 'positional', absent(positional)) ??
        missingText(display, 'keyword-only', absent(keywordOnly))
      );
    },
    unexpected(name, kwargs) {
      const hidden = parameters.filter(
        ({ kind, name: own }) => kind === 'positional-only' && own in kwargs,
      );
      if (hidden.length > 0) {
        const names = hidden.map((one) => one.name).join(', ');
        return `${display}() got some positional-only arguments passed as keyword arguments: '${names}'`;
      }
      const meant = suggest(
        name,
        [...parameters.filter(({ kind }) => kind === 'positional'), ...keywordOnly].map(
          (one) => one.name,
        ),
      );
      return `${display}() got an unexpected keyword argument '${name}'${meant ? `. Did you mean '${meant}'?` : ''}`;
    },
  };
}

function missingText(display: string, kind: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  return `${display}() missing ${names.length} required ${kind} argument${plural(names.length)}: ${listed(names)}`;
}

function listed(names: readonly string[]): string {
  if (names.length <= 2) return names.join(' and ');
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1) ?? ''}`;
}
