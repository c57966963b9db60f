import * as T from '../2-type/type.ts';
import type { Atom, FunctionInfo, Type } from '../2-type/type.ts';
import { objectTable } from '../2-type/tables/objects.ts';
import { tupleElement } from '../2-type/join.ts';
import { exceptionNames } from '../2-type/tables/exceptions.ts';
import { isAwaitable } from './held.ts';
import { isDynamicClass } from './class-kinds.ts';
import type { Printer } from './printer.ts';
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
      return { kind: 'arrayType', element: inner(atom.element.type) };
    case 'set':
      return named(printer.runtimeType('HashSet'), inner(atom.element.type));
    case 'frozenset':
      return named(printer.runtimeType('FrozenSet'), inner(atom.element.type));
    case 'dict':
      return named('Map', inner(atom.key.type), inner(atom.value.type));
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

function objectType(
  printer: Printer,
  atom: Extract<Atom, { kind: 'object' }>,
  inner: (type: Type) => TsType,
): TsType {
  if (exceptionNames.has(atom.name)) return named(printer.runtimeType(atom.name));
  const entry = objectTable[atom.name];
  if (!entry || atom.name === 'super') return unknownType;
  printer.values.add('asyncio');
  return named(`asyncio.${atom.name}`, ...atom.args.map((slot) => settled(slot.type, inner)));
}

function functionType(printer: Printer, info: FunctionInfo, skip: number, depth: number): TsType {
  const { args } = info.node;
  if (depth > 3 || args.kwonlyargs.length > 0 || args.kwarg || info.isGenerator)
    return named(printer.runtimeType('Callable'));
  const positional = [...args.posonlyargs, ...args.args].slice(skip);
  const parameters = positional.map((parameter, i) => ({
    name: info.scope.bindings.get(parameter.arg)?.jsName ?? parameter.arg,
    type: parameterType(printer, info, parameter.arg, depth),
    optional: i >= positional.length - args.defaults.length,
  }));
  const rest = args.vararg
    ? [
        {
          name: args.vararg.arg,
          type: { kind: 'arrayType', element: unknownType } as TsType,
          rest: true,
        },
      ]
    : [];
  if (rest.length > 0)
    return named(printer.runtimeType('Callable'), returnType(printer, info, depth));
  return {
    kind: 'functionType',
    parameters: [...parameters, ...rest],
    returns: returnType(printer, info, depth),
  };
}

export function parameterType(
  printer: Printer,
  info: FunctionInfo,
  name: string,
  depth = 0,
): TsType {
  const binding = info.scope.bindings.get(name);
  const type = binding ? printer.slotType(binding) : T.unknown;
  return type.length === 0 ? unknownType : tsType(printer, type, depth);
}

/** What a function returns in TypeScript: `void` when only None, a promise when async. */
export function returnType(printer: Printer, info: FunctionInfo, depth = 0): TsType {
  const type = info.returns.type;
  const result =
    type.length === 0
      ? named('never')
      : T.isOnly(type, 'none')
        ? voidType
        : tsType(printer, type, depth);
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
