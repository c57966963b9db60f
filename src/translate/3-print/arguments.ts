import type * as S from '../../python/syntax.ts';
import { camelCase } from '../1-resolve/names.ts';
import { methodSpec } from '../2-type/attributes.ts';
import type { Bound } from '../2-type/bind.ts';
import type { FunctionInfo } from '../2-type/type.ts';
import { builtinName } from './builtin-name.ts';
import { callOf, member, object, string, undefinedLiteral } from './build.ts';
import { elements, makeMap, spread } from './displays.ts';
import { dropsKeywords, hasRest } from './rest.ts';
import type { Printer } from './printer.ts';
import { value, valueFor } from './values.ts';
import type { TsExpression, TsProperty } from './tree.ts';
import * as T from '../2-type/type.ts';

/** The arguments of a call of a function of the program, in the order of its parameters in TypeScript. */
export function boundArguments(
  printer: Printer,
  info: FunctionInfo,
  values: ReadonlyMap<string, Bound>,
  skip: number,
): TsExpression[] {
  const { args } = info.node;
  const result: TsExpression[] = [];
  const place = (name: string): T.Type => {
    const binding = info.scope.bindings.get(name);
    return binding ? printer.slotType(binding) : T.unknown;
  };
  const one = (name: string): void => {
    const bound = values.get(name);
    result.push(
      bound?.kind === 'value' ? valueFor(printer, bound.value, place(name)) : undefinedLiteral,
    );
  };
  for (const parameter of [...args.posonlyargs, ...args.args].slice(skip)) one(parameter.arg);
  const rest = args.vararg ? values.get(args.vararg.arg) : undefined;
  if (rest?.kind === 'rest') {
    const spread = elements(printer, rest.values);
    if (hasRest(printer, info)) result.push(...spread);
    else result.push(callOf(member(printer.runtime('tuple'), 'of'), ...spread));
  }
  for (const parameter of args.kwonlyargs) one(parameter.arg);
  const keywords = args.kwarg ? values.get(args.kwarg.arg) : undefined;
  if (keywords?.kind === 'keywords' && args.kwarg && !dropsKeywords(printer, info)) {
    const entries = keywords.entries.map((entry): TsExpression => ({
      kind: 'array',
      elements: [string(entry.arg ?? ''), value(printer, entry.value)],
    }));
    result.push(makeMap(printer, T.only(place(args.kwarg.arg), 'dict'), entries));
  }
  while (result.at(-1) === undefinedLiteral) result.pop();
  return result;
}

/** Arguments as the runtime's functions take them: positional ones, then one object with the keywords. */
export function runtimeArguments(
  printer: Printer,
  node: S.Call,
  print = value,
  camel = true,
): TsExpression[] {
  const positional = node.args.map((arg) =>
    arg.kind === 'Starred' ? spread(printer, arg.value) : print(printer, arg),
  );
  return node.keywords.length === 0
    ? positional
    : [
        ...positional,
        keywordObject(printer, node.keywords, print, camel, builtinName(printer, node.func)),
      ];
}

/** `{ sep: "-" }`; `**mapping` is spread by the runtime. */
export function keywordObject(
  printer: Printer,
  keywords: readonly S.Keyword[],
  print: (printer: Printer, node: S.Expression) => TsExpression,
  camel: boolean,
  callee: string | null = null,
): TsExpression {
  if (keywords.every((keyword) => keyword.arg !== null)) {
    return object(
      keywords.map((keyword) => [
        camel ? camelCase(keyword.arg ?? '') : (keyword.arg ?? ''),
        (keyword.arg === 'key' ? typeMethod(printer, keyword.value) : null) ??
          print(printer, keyword.value),
      ]),
    );
  }
  const given = keywords.flatMap(({ arg }) => (arg === null ? [] : [string(arg)]));
  // What is given by name may not come again; the runtime says whose keyword it was.
  const once =
    callee === null || given.length === 0 || !camel
      ? []
      : [string(callee), { kind: 'array', elements: given } satisfies TsExpression];
  const properties = keywords.map((keyword): TsProperty =>
    keyword.arg === null
      ? {
          kind: 'spread',
          argument: callOf(
            printer.runtime(camel ? 'camelKeywords' : 'keywords'),
            value(printer, keyword.value),
            ...once,
          ),
        }
      : {
          kind: 'property',
          key: { kind: 'name', name: camel ? camelCase(keyword.arg) : keyword.arg },
          value: print(printer, keyword.value),
        },
  );
  return { kind: 'object', properties };
}

/**
 * Keywords of a call that the runtime binds: one object; or, where one may be given twice or what follows `**` may be no
 * mapping, each part by itself: `[options, { c: 3 }]`.
 */
export function givenKeywords(printer: Printer, node: S.Call): TsExpression[] {
  const { keywords } = node;
  if (keywords.length === 0) return [];
  const mappings = keywords.filter((keyword) => keyword.arg === null);
  const isSafe =
    mappings.length === 0 ||
    (keywords.length === 1 &&
      mappings.every((one) => T.only(printer.type(one.value), 'dict') !== null));
  if (isSafe) return [keywordObject(printer, keywords, value, false)];
  const parts = keywords.map((keyword) =>
    keyword.arg === null
      ? value(printer, keyword.value)
      : keywordObject(printer, [keyword], value, false),
  );
  return [{ kind: 'array', elements: parts }];
}

/** `key=str.lower`: the runtime's function itself. */
function typeMethod(printer: Printer, node: S.Expression): TsExpression | null {
  if (node.kind !== 'Attribute') return null;
  const type = T.only(printer.type(node.value), 'type');
  if (type?.name !== 'str' || methodSpec({ kind: 'str' }, node.attr) === undefined) return null;
  return member(printer.runtime('str'), camelCase(node.attr));
}

/** `call(f, [a, ...b], { k: v })`: the runtime binds. */
export function dynamicCall(printer: Printer, callee: TsExpression, node: S.Call): TsExpression {
  const args: TsExpression = { kind: 'array', elements: elements(printer, node.args) };
  return callOf(printer.runtime('call'), callee, args, ...givenKeywords(printer, node));
}

/** `method(x, "name", [a], { k: v })`. */
export function dynamicMethod(
  printer: Printer,
  receiver: TsExpression,
  name: string,
  node: S.Call,
): TsExpression {
  const args: TsExpression = { kind: 'array', elements: elements(printer, node.args) };
  return callOf(
    printer.runtime('method'),
    receiver,
    string(name),
    args,
    ...givenKeywords(printer, node),
  );
}
