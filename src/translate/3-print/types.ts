import type * as S from '../../python/syntax.ts';
import * as T from '../2-type/type.ts';
import type { Atom, FunctionInfo, Type } from '../2-type/type.ts';
import { objectTable } from '../2-type/tables/objects.ts';
import { tupleElement } from '../2-type/join.ts';
import { exceptionNames } from '../2-type/tables/exceptions.ts';
import { isAwaitable } from './held.ts';
import { isDynamicClass } from './class-kinds.ts';
import { dropsKeywords, hasRest } from './rest.ts';
import { isVoid, withOverrides } from './overrides.ts';
import type { Printer } from './printer.ts';
import { containerType } from './recursive-types.ts';
import type { TsType } from './tree.ts';

const named = (name: string, ...args: TsType[]): TsType =>
  args.length > 0 ? { kind: 'name', name, arguments: args } : { kind: 'name', name };

export const voidType: TsType = named('void');
export const unknownType: TsType = named('unknown');

/** The TypeScript type of what the inference found. */
export function tsType(printer: Printer, type: Type, depth = 0): TsType {
  if (type.length === 0) return named('never');
  if (T.isUnknown(type) || depth > 6) return unknownType;
  const members = new Map<string, TsType>();
  for (const atom of type) {
    const one = atomType(printer, atom, depth + 1);
    if (one.kind === 'name' && one.name === 'unknown') return unknownType;
    members.set(JSON.stringify(one), one);
  }
  const list = [...members.values()];
  const [only] = list;
  return list.length === 1 && only ? only : { kind: 'union', members: ordered(list) };
}

/** `null` comes last, as people write it. */
function ordered(members: readonly TsType[]): TsType[] {
  const isNull = (one: TsType): boolean => one.kind === 'literalType' && one.text === 'null';
  return [...members.filter((one) => !isNull(one)), ...members.filter(isNull)];
}

function atomType(printer: Printer, atom: Atom, depth: number): TsType {
  const inner = (type: Type): TsType => tsType(printer, type, depth);
  switch (atom.kind) {
    case 'none':
      return { kind: 'literalType', text: 'null' };
    case 'bool':
      return named('boolean');
    case 'int':
      return T.isSmall([atom]) ? named('number') : named(printer.runtimeType('Int'));
    case 'float':
      return named('number');
    case 'str':
      return named('string');
    case 'bytes':
      return named(printer.runtimeType('Bytes'));
    case 'complex':
      return named(printer.runtimeType('Complex'));
    case 'range':
      return named(printer.runtimeType('Range'));
    case 'list':
      return containerType(printer, atom.kind, atom.element, () => ({
        kind: 'arrayType',
        element: inner(atom.element.type),
      }));
    case 'set':
      return named(printer.runtimeType('HashSet'), inner(atom.element.type));
    case 'frozenset':
      return named(printer.runtimeType('FrozenSet'), inner(atom.element.type));
    case 'dict':
      return containerType(printer, atom.kind, atom.value, () =>
        named('Map', inner(atom.key.type), inner(atom.value.type)),
      );
    case 'tuple':
      return { kind: 'tupleType', elements: atom.elements.map(inner), readonly: true };
    case 'tupleOf':
      return { kind: 'arrayType', element: inner(tupleElement(atom)), readonly: true };
    case 'iterator':
      return iteratorType(inner(atom.element.type), atom.name);
    case 'coroutine':
      return named(printer.runtimeType('Coroutine'), settled(atom.result.type, inner));
    case 'object':
      return objectType(printer, atom, inner);
    case 'instance':
      return isDynamicClass(atom.info) ? unknownType : named(className(atom.info));
    case 'class':
      if (isDynamicClass(atom.info)) return unknownType;
      return { kind: 'typeof', name: className(atom.info) };
    case 'function':
      return functionType(printer, atom.info, 0, depth);
    case 'method':
      return functionType(printer, atom.info, 1, depth);
    default:
      return unknownType;
  }
}

/** What comes out of a coroutine or a task: nothing, where its function returns None alone. */
function settled(type: Type, inner: (type: Type) => TsType): TsType {
  return T.isOnly(type, 'none') ? voidType : inner(type);
}

export function className(info: T.ClassInfo): string {
  const binding = info.scope.parent?.lookup(info.name);
  return binding?.jsName ?? info.name;
}

function iteratorType(element: TsType, name: string): TsType {
  if (name === 'generator') return named('Generator', element, unknownType, unknownType);
  if (name === 'async_generator') return named('AsyncGenerator', element, unknownType, unknownType);
  return named('Iterable', element);
}

/** Exceptions that belong to the module. */
const asyncioExceptions: ReadonlySet<string> = new Set([
  'BrokenBarrierError',
  'CancelledError',
  'InvalidStateError',
  'QueueEmpty',
  'QueueFull',
  'QueueShutDown',
]);

function objectType(
  printer: Printer,
  atom: Extract<Atom, { kind: 'object' }>,
  inner: (type: Type) => TsType,
): TsType {
  if (asyncioExceptions.has(atom.name)) {
    printer.values.add('asyncio');
    return named(`asyncio.${atom.name}`);
  }
  if (exceptionNames.has(atom.name)) return named(printer.runtimeType(atom.name));
  const entry = objectTable[atom.name];
  if (!entry || atom.name === 'super') return unknownType;
  const module = entry.module ?? 'asyncio';
  printer.values.add(module);
  return named(`${module}.${atom.name}`, ...atom.args.map((slot) => settled(slot.type, inner)));
}

function functionType(printer: Printer, info: FunctionInfo, skip: number, depth: number): TsType {
  const { args } = info.node;
  if (depth > 3) return named(printer.runtimeType('Callable'));
  const positional = [...args.posonlyargs, ...args.args].slice(skip);
  const isRest = hasRest(printer, info);
  const parameter = (one: S.Arg, optional: boolean): FunctionTypeParameter => ({
    name: info.scope.bindings.get(one.arg)?.jsName ?? one.arg,
    type: parameterType(printer, info, one.arg, depth),
    optional,
  });
  const parameters: FunctionTypeParameter[] = positional.map((one, i) =>
    parameter(one, i >= positional.length - args.defaults.length),
  );
  if (args.vararg && isRest)
    parameters.push({
      name: args.vararg.arg,
      type: { kind: 'arrayType', element: restElement(printer, info, args.vararg, depth) },
      rest: true,
    });
  else if (args.vararg) parameters.push(parameter(args.vararg, false));
  args.kwonlyargs.forEach((one, i) => parameters.push(parameter(one, Boolean(args.kwDefaults[i]))));
  if (args.kwarg && !dropsKeywords(printer, info)) parameters.push(parameter(args.kwarg, false));
  return { kind: 'functionType', parameters, returns: returnType(printer, info, depth) };
}

type FunctionTypeParameter = Extract<TsType, { kind: 'functionType' }>['parameters'][number];

/** What one of the arguments that `*args` takes can be. */
export function restElement(
  printer: Printer,
  info: FunctionInfo,
  parameter: S.Arg,
  depth = 0,
): TsType {
  const binding = info.scope.bindings.get(parameter.arg);
  const tuple = T.only(binding ? printer.slotType(binding) : T.unknown, 'tupleOf');
  return tuple && tuple.element.length > 0 ? tsType(printer, tuple.element, depth) : unknownType;
}

export function parameterType(
  printer: Printer,
  info: FunctionInfo,
  name: string,
  depth = 0,
): TsType {
  const own = ownParameterType(printer, info, name, depth);
  const overrides = withOverrides(info);
  const index = [...info.node.args.posonlyargs, ...info.node.args.args].findIndex(
    (one) => one.arg === name,
  );
  if (overrides.length === 1 || index < 0) return own;
  const others = overrides.flatMap((one) => {
    const parameter = [...one.node.args.posonlyargs, ...one.node.args.args][index];
    return parameter ? [ownParameterType(printer, one, parameter.arg, depth)] : [];
  });
  return unionOf([own, ...others]);
}

function ownParameterType(
  printer: Printer,
  info: FunctionInfo,
  name: string,
  depth: number,
): TsType {
  const binding = info.scope.bindings.get(name);
  const type = binding ? printer.slotType(binding) : T.unknown;
  return type.length === 0 ? unknownType : tsType(printer, type, depth);
}

/** What a function returns in TypeScript; a method: what it or any method that overrides it returns. */
export function returnType(printer: Printer, info: FunctionInfo, depth = 0): TsType {
  const types = withOverrides(info).map((one) => ownReturnType(printer, one, depth));
  const results = types.flatMap((one) =>
    one.kind === 'name' && one.name === 'Promise' ? (one.arguments ?? []) : [],
  );
  return results.length === types.length ? named('Promise', unionOf(results)) : unionOf(types);
}

function unionOf(types: readonly TsType[]): TsType {
  const members = new Map<string, TsType>();
  for (const type of types.flatMap((one) => (one.kind === 'union' ? one.members : [one])))
    members.set(JSON.stringify(type), type);
  if (members.size > 1) members.delete(JSON.stringify(named('never')));
  const list = [...members.values()];
  if (list.some((one) => one.kind === 'name' && one.name === 'unknown')) return unknownType;
  const [only] = list;
  return list.length === 1 && only ? only : { kind: 'union', members: ordered(list) };
}

/** `__str__` and `__repr__` give text, or the run raises TypeError. */
export function givesText(info: FunctionInfo): boolean {
  return (
    (info.name === '__str__' || info.name === '__repr__') &&
    info.owner !== null &&
    T.isUnknown(info.returns.type)
  );
}

/** `void` when only None, a promise when async. */
function ownReturnType(printer: Printer, info: FunctionInfo, depth: number): TsType {
  const type = info.returns.type;
  const result =
    type.length === 0 ? named('never') : isVoid(info) ? voidType : tsType(printer, type, depth);
  if (givesText(info)) return named('string');
  if (info.isGenerator) {
    const yields =
      info.yields.type.length === 0 ? named('never') : tsType(printer, info.yields.type, depth);
    return named(
      info.isAsync ? 'AsyncGenerator' : 'Generator',
      yields,
      info.isAsync ? voidType : result,
      unknownType,
    );
  }
  if (!info.isAsync && !printer.program.coloured.has(info)) return result;
  return named(
    'Promise',
    info.isAsync && type.some(isAwaitable) ? named(printer.runtimeType('Holding'), result) : result,
  );
}
