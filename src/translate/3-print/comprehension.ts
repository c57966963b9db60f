import type * as S from '../../python/syntax.ts';
import type { ComprehensionNode } from '../1-resolve/walk.ts';
import { comprehensionElements, walkExpression } from '../1-resolve/walk.ts';
import { drivesLoop } from '../2-type/colour.ts';
import * as T from '../2-type/type.ts';
import { array, callOf, id, member } from './build.ts';
import { expression } from './expression.ts';
import { value } from './values.ts';
import { isPlainKey } from './displays.ts';
import { loopSource } from './loop-source.ts';
import { targetPattern } from './targets.ts';
import type { Printer } from './printer.ts';
import { test } from './tests.ts';
import { tsType } from './types.ts';
import type { TsBlock, TsExpression, TsParameter, TsStatement, TsType } from './tree.ts';

/** A comprehension: `xs.filter(…).map(…)` where a loop is not needed. */
export function printComprehension(printer: Printer, node: ComprehensionNode): TsExpression {
  if (node.kind === 'GeneratorExp') return lazy(printer, node);
  const list = comprehensionArray(printer, node) ?? loopArray(printer, node);
  if (node.kind === 'ListComp') return list;
  if (node.kind === 'SetComp') return callOf(printer.runtime('set'), list);
  const type = T.only(printer.type(node), 'dict');
  const key = type?.key.type ?? T.unknown;
  const types = type ? [tsType(printer, key), tsType(printer, type.value.type)] : [];
  if (isPlainKey(key))
    return { kind: 'new', callee: id('Map'), typeArguments: types, arguments: [list] };
  return {
    kind: 'call',
    callee: printer.runtime('dict'),
    typeArguments: types,
    arguments: [asPairs(list, types)],
  };
}

/** What each turn gives: a value, or a pair. */
function element(printer: Printer, node: ComprehensionNode): TsExpression {
  const parts = comprehensionElements(node).map((part) => value(printer, part));
  const [only] = parts;
  return parts.length === 1 && only ? only : array(parts);
}

function scoped<Result>(printer: Printer, node: ComprehensionNode, print: () => Result): Result {
  return printer.within(
    { scope: printer.program.resolution.scopes.get(node) ?? printer.scope },
    print,
  );
}

function drives(printer: Printer, node: S.Call): boolean {
  return drivesLoop(printer.program.context, printer.program.coloured, node);
}

/** A generator expression whose turns drive an event loop. */
function comprehensionDrives(printer: Printer, node: S.GeneratorExp): boolean {
  let found = false;
  const look = (part: S.Expression): void => {
    if (part.kind === 'Call' && drives(printer, part)) found = true;
  };
  walkExpression(node.elt, look);
  for (const part of node.generators.flatMap(({ ifs }) => ifs)) walkExpression(part, look);
  return found;
}

/** Needs statements: it awaits, or a closure keeps its variable. */
function needsLoop(printer: Printer, node: ComprehensionNode): boolean {
  const scope = printer.program.resolution.scopes.get(node);
  if (scope && [...scope.bindings.values()].some((binding) => binding.captured)) return true;
  if (node.generators.some((generator) => generator.isAsync)) return true;
  let found = false;
  const look = (part: S.Expression): void => {
    if (
      part.kind === 'Await' ||
      part.kind === 'Yield' ||
      part.kind === 'YieldFrom' ||
      part.kind === 'NamedExpr' ||
      (part.kind === 'Call' && drives(printer, part))
    )
      found = true;
  };
  for (const part of comprehensionElements(node)) walkExpression(part, look);
  for (const generator of node.generators) {
    for (const part of [
      ...generator.ifs,
      ...(generator === node.generators[0] ? [] : [generator.iter]),
    ])
      walkExpression(part, look);
  }
  return found;
}

/** The array of a comprehension by array methods; null when it needs a loop. */
export function comprehensionArray(printer: Printer, node: ComprehensionNode): TsExpression | null {
  return needsLoop(printer, node) ? null : chain(printer, node, 0);
}

function chain(printer: Printer, node: ComprehensionNode, index: number): TsExpression {
  const generator = node.generators[index];
  if (!generator) throw new Error('a comprehension without a generator');
  const source = printer.within({}, () =>
    loopSource(printer, generator.iter, true, generator.target),
  );
  return scoped(printer, node, () => {
    const target = targetPattern(printer, generator.target);
    const parameter: TsParameter = { target };
    const call = (object: TsExpression, name: string, body: TsExpression): TsExpression =>
      callOf(member(object, name), { kind: 'arrow', parameters: [parameter], body });
    const last = index === node.generators.length - 1;
    const isSame =
      last &&
      node.kind !== 'DictComp' &&
      generator.target.kind === 'Name' &&
      node.elt.kind === 'Name' &&
      node.elt.id === generator.target.id;
    let code = source.code;
    let isArray = source.isArray;
    const asArray = (): TsExpression =>
      isArray ? code : callOf(member(id('Array'), 'from'), code);
    if (generator.ifs.length > 0) {
      const condition = generator.ifs
        .map((part) => test(printer, part))
        .reduce((left, right) => ({ kind: 'binary', operator: '&&', left, right }));
      code = call(asArray(), 'filter', condition);
      isArray = true;
    }
    if (isSame)
      return generator.ifs.length > 0 ? code : array([{ kind: 'spread', argument: code }]);
    if (!last) return call(asArray(), 'flatMap', chain(printer, node, index + 1));
    const body = element(printer, node);
    if (isArray) return call(code, 'map', body);
    return callOf(member(id('Array'), 'from'), code, {
      kind: 'arrow',
      parameters: [parameter],
      body,
    });
  });
}

/** `any`/`all` of a generator expression: `some`/`every`, which stop as early. */
export function predicateCall(
  printer: Printer,
  node: S.GeneratorExp,
  name: 'all' | 'any',
): TsExpression | null {
  const [generator, more] = node.generators;
  if (!generator || more || needsLoop(printer, node)) return null;
  const source = loopSource(printer, generator.iter, true, generator.target);
  if (!source.isArray) return null;
  return scoped(printer, node, () => {
    const parameters: TsParameter[] = [{ target: targetPattern(printer, generator.target) }];
    let code = source.code;
    if (generator.ifs.length > 0) {
      const condition = generator.ifs
        .map((part) => test(printer, part))
        .reduce((left, right) => ({ kind: 'binary', operator: '&&', left, right }));
      code = callOf(member(code, 'filter'), { kind: 'arrow', parameters, body: condition });
    }
    return callOf(member(code, name === 'any' ? 'some' : 'every'), {
      kind: 'arrow',
      parameters,
      body: test(printer, node.elt),
    });
  });
}

/** The loops of a comprehension around a statement for each element. */
function loops(printer: Printer, node: ComprehensionNode, inner: () => TsStatement): TsStatement[] {
  const build = (index: number): TsStatement[] => {
    const generator = node.generators[index];
    if (!generator) return withNeeds(printer, () => [scoped(printer, node, inner)]);
    const source = (): TsExpression =>
      generator.isAsync
        ? asyncSource(printer, generator.iter)
        : loopSource(printer, generator.iter, false, generator.target).code;
    const turn = (): TsStatement[] => {
      const iterable = index === 0 ? source() : scoped(printer, node, source);
      return [scoped(printer, node, () => loop(generator, iterable, build(index + 1)))];
    };
    return index === 0 ? turn() : withNeeds(printer, turn);
  };
  const loop = (
    generator: S.Comprehension,
    iterable: TsExpression,
    statements: readonly TsStatement[],
  ): TsStatement => {
    let body: TsBlock = { statements };
    for (const part of [...generator.ifs].reverse()) {
      const inside = body;
      body = {
        statements: withNeeds(printer, () => [
          { kind: 'if', test: test(printer, part), consequent: inside },
        ]),
      };
    }
    const shared = [...printer.scope.bindings.values()].some((binding) => binding.captured);
    return {
      kind: 'forOf',
      ...(generator.isAsync ? { await: true } : {}),
      declaration: shared ? null : 'const',
      target: targetPattern(printer, generator.target),
      iterable,
      body,
    };
  };
  return build(0);
}

/** Statements, with what their expressions need to have before them. */
function withNeeds(printer: Printer, print: () => TsStatement[]): TsStatement[] {
  const outer = printer.pending;
  printer.pending = [];
  const statements = print();
  const needs = printer.pending;
  printer.pending = outer;
  return [...needs, ...statements];
}

/** Nothing in a comprehension leaves the loop: an asynchronous generator is iterated as it is. */
function asyncSource(printer: Printer, node: S.Expression): TsExpression {
  return T.isOnly(printer.type(node), 'iterator')
    ? expression(printer, node)
    : callOf(printer.runtime('asyncIter'), value(printer, node));
}

/** `(x): [K, V] => [x, f(x)]`: spread into a call, pairs would only be arrays to TypeScript. */
function asPairs(list: TsExpression, elements: readonly TsType[]): TsExpression {
  if (list.kind !== 'call') return list;
  const last = list.arguments.at(-1);
  if (last?.kind !== 'arrow' || elements.length !== 2) return list;
  if ('kind' in last.body && last.body.kind === 'call')
    return {
      ...list,
      arguments: [...list.arguments.slice(0, -1), { ...last, body: asPairs(last.body, elements) }],
    };
  const returnType: TsType = { kind: 'tupleType', elements };
  return { ...list, arguments: [...list.arguments.slice(0, -1), { ...last, returnType }] };
}

function elementType(printer: Printer, node: ComprehensionNode): TsType {
  const [atom] = printer.type(node);
  if (atom?.kind === 'dict') {
    const elements = [tsType(printer, atom.key.type), tsType(printer, atom.value.type)];
    return { kind: 'tupleType', elements };
  }
  return atom?.kind === 'list' || atom?.kind === 'set'
    ? tsType(printer, atom.element.type)
    : { kind: 'name', name: 'unknown' };
}

/** A comprehension as a loop before the statement that uses it. */
function loopArray(printer: Printer, node: ComprehensionNode): TsExpression {
  const name = printer.temporary('items');
  const scope = printer.program.resolution.scopes.get(node);
  const before: TsStatement[] = [
    {
      kind: 'variable',
      declaration: 'const',
      declarators: [
        {
          target: name,
          value: array([]),
          type: {
            kind: 'arrayType',
            element: elementType(printer, node),
          },
        },
      ],
    },
  ];
  for (const binding of scope?.bindings.values() ?? []) {
    if (!binding.captured) continue;
    const slot = tsType(printer, printer.slotType(binding));
    before.push({
      kind: 'variable',
      declaration: 'let',
      declarators: [{ target: binding.jsName, type: slot }],
    });
  }
  const loop = loops(printer, node, () => ({
    kind: 'expressionStatement',
    expression: callOf(member(id(name), 'push'), element(printer, node)),
  }));
  printer.pending.push(...before, ...loop);
  return id(name);
}

/** A generator expression that somebody else consumes: a generator of the runtime. */
function lazy(printer: Printer, node: S.GeneratorExp): TsExpression {
  if (comprehensionDrives(printer, node)) printer.refuse('nested-run', node);
  const isAsync = printer
    .type(node)
    .some((atom) => atom.kind === 'iterator' && atom.name === 'async_generator');
  const [generator] = node.generators;
  const source = generator
    ? loopSource(printer, generator.iter, false, generator.target).code
    : array([]);
  const name = printer.temporary('source');
  const first: S.Expression | undefined = generator?.iter;
  const rest = (): TsStatement[] =>
    loops(printer, node, () => ({
      kind: 'expressionStatement',
      expression: { kind: 'yield', argument: element(printer, node) },
    }));
  const body: TsBlock = {
    statements: printer
      .within({ indirect: true }, rest)
      .map((loop) =>
        loop.kind === 'forOf' && first && !isAsync ? { ...loop, iterable: id(name) } : loop,
      ),
  };
  const code: TsExpression = {
    kind: 'function',
    ...(isAsync ? { async: true } : {}),
    generator: true,
    parameters: isAsync ? [] : [{ target: name }],
    body,
  };
  return callOf(
    printer.runtime(isAsync ? 'lazyAsync' : 'lazy'),
    ...(isAsync ? [] : [source]),
    code,
  );
}
