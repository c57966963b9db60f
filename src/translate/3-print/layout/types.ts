import type { TsType } from '../tree.ts';
import { align, group, ifBreak, indent, join, line, softline, typesOnly, type Doc } from './doc.ts';
import { isSimpleType } from './argument-queries.ts';
import { willBreak } from './doc-queries.ts';
import type { Printer } from './printer.ts';
import { quote } from './strings.ts';

/** What a type stands in. */
export type TypeParent =
  | 'annotation'
  | 'arguments'
  | 'array'
  | 'arrow-return'
  | 'alias'
  | 'member'
  | 'operator'
  | 'parameter'
  | 'tuple'
  | 'lone-tuple'
  | 'union';

/** What types need to know of the rest. */
export type TypePrinter = Pick<Printer, 'opened'>;

/** A type as text, with the parentheses that its parent asks for. */
export function printType(type: TsType, parent: TypeParent, printer: TypePrinter): Doc {
  switch (type.kind) {
    case 'name':
      return [type.name, printTypeList(type.arguments ?? [], printer)];
    case 'literalType':
      return literalText(type.text);
    case 'typeof':
      return parent === 'array' ? ['(typeof ', type.name, ')'] : ['typeof ', type.name];
    case 'predicate':
      return [type.parameter, ' is ', printType(type.type, 'annotation', printer)];
    case 'arrayType':
      return readonlyType(type.readonly, [printType(type.element, 'array', printer), '[]'], parent);
    case 'tupleType':
      return readonlyType(type.readonly, printTuple(type, printer), parent);
    case 'union':
      return printUnion(type, parent, printer);
    case 'functionType':
      return printFunctionType(type, parent, printer);
    case 'objectType':
      return printObjectType(type, parent, printer);
  }
}

/** String types get the quotes that Prettier prefers. */
function literalText(text: string): string {
  const quoted = /^(["'])(.*)\1$/s.exec(text)?.[2];
  return quoted === undefined || quoted.includes('\\') ? text : quote(quoted);
}

function readonlyType(isReadonly: boolean | undefined, contents: Doc, parent: TypeParent): Doc {
  if (isReadonly !== true) return contents;
  const printed: Doc = ['readonly ', contents];
  return parent === 'array' || parent === 'operator' ? ['(', printed, ')'] : printed;
}

/** `<A, B>`; blanked in the JavaScript. */
export function printTypeArguments(list: readonly TsType[] | undefined, printer: TypePrinter): Doc {
  return list === undefined ? '' : typesOnly(printTypeList(list, printer));
}

function printTypeList(list: readonly TsType[], printer: TypePrinter): Doc {
  const [only, ...more] = list;
  if (only === undefined) return '';
  const printed = list.map((type) => printType(type, 'arguments', printer));
  if (more.length === 0 && isHuggedType(only)) return ['<', ...printed, '>'];
  return group(['<', indent([softline, join([',', line], printed)]), softline, '>']);
}

/** A lone argument that opens its own brackets on the line of `<`. */
function isHuggedType(type: TsType): boolean {
  if (isSimpleType(type) || type.kind === 'objectType') return true;
  return type.kind === 'union' && isHuggedUnion(type);
}

/** `<T, U>` after a declared name. */
export function printTypeParameters(names: readonly string[] | undefined): Doc {
  if (names === undefined || names.length === 0) return '';
  const list = indent([softline, join([',', line], names)]);
  return typesOnly(group(['<', list, ifBreak(','), softline, '>']));
}

/** `: T`; blanked in the JavaScript. */
export function printAnnotation(
  type: TsType | undefined,
  printer: TypePrinter,
  parent: TypeParent = 'annotation',
): Doc {
  return type === undefined ? '' : typesOnly([': ', printType(type, parent, printer)]);
}

function printTuple(type: Extract<TsType, { kind: 'tupleType' }>, printer: TypePrinter): Doc {
  const count = type.elements.length + (type.rest === undefined ? 0 : 1);
  if (count === 0) return '[]';
  const place = count > 1 ? 'tuple' : 'lone-tuple';
  const printed = type.elements.map((element) => group(printType(element, place, printer)));
  if (type.rest !== undefined)
    printed.push(group(['...', printType(type.rest, 'operator', printer)]));
  return group(['[', indent([softline, join([',', line], printed), ifBreak(',')]), softline, ']']);
}

/** A union of one object (or named) type and nothing: written on one line around the object's braces. */
export function isHuggedUnion(type: Extract<TsType, { kind: 'union' }>): boolean {
  const objects = type.members.filter((one) => one.kind === 'objectType' || isReference(one));
  if (objects.length !== 1) return false;
  return type.members.every((one) => one === objects[0] || isNothing(one));
}

const KEYWORDS: ReadonlySet<string> = new Set([
  'any',
  'bigint',
  'boolean',
  'never',
  'null',
  'number',
  'object',
  'string',
  'symbol',
  'this',
  'undefined',
  'unknown',
  'void',
]);

/** A named type that is not one of TypeScript's keywords. */
function isReference(type: TsType): boolean {
  return type.kind === 'name' && !KEYWORDS.has(type.name);
}

function isNothing(type: TsType): boolean {
  const text = type.kind === 'name' ? type.name : type.kind === 'literalType' ? type.text : '';
  return text === 'null' || text === 'void';
}

function printUnion(
  type: Extract<TsType, { kind: 'union' }>,
  parent: TypeParent,
  printer: TypePrinter,
): Doc {
  const printed = type.members.map((member) => printType(member, 'union', printer));
  const needsParens = parent === 'array' || parent === 'operator' || parent === 'union';
  if (isHuggedUnion(type)) {
    const list = join(' | ', printed);
    return needsParens ? ['(', list, ')'] : list;
  }
  const contents = group(
    printed.map((one, index) => [index === 0 ? ifBreak('| ') : [line, '| '], align(2, one)]),
  );
  if (needsParens) return ['(', group([indent([softline, contents]), softline]), ')'];
  switch (parent) {
    case 'tuple':
      return group([indent([ifBreak(['(', softline]), contents]), softline, ifBreak(')')]);
    case 'alias':
    case 'arguments':
    case 'lone-tuple':
      return contents;
    default:
      return group(indent([softline, contents]));
  }
}

function printFunctionType(
  type: Extract<TsType, { kind: 'functionType' }>,
  parent: TypeParent,
  printer: TypePrinter,
): Doc {
  const [only, ...more] = type.parameters;
  const hugs = only?.type.kind === 'objectType' && more.length === 0 && only.rest !== true;
  const printed = type.parameters.map((one) => [
    one.rest === true ? '...' : '',
    one.name,
    one.optional === true ? '?' : '',
    ': ',
    printType(one.type, hugs ? 'parameter' : 'annotation', printer),
  ]);
  const isRest = type.parameters.at(-1)?.rest === true;
  const list: Doc =
    printed.length === 0
      ? '()'
      : hugs
        ? ['(', ...printed, ')']
        : [
            '(',
            indent([softline, join([',', line], printed)]),
            isRest ? '' : ifBreak(','),
            softline,
            ')',
          ];
  const returns: Doc = [' => ', printType(type.returns, 'annotation', printer)];
  const groupsList =
    printed.length === 1 && (type.returns.kind === 'objectType' || willBreak(returns));
  const contents = group([groupsList ? group(list) : list, returns]);
  const needsParens =
    parent === 'array' || parent === 'operator' || parent === 'union' || parent === 'arrow-return';
  return needsParens ? ['(', contents, ')'] : contents;
}

function printObjectType(
  type: Extract<TsType, { kind: 'objectType' }>,
  parent: TypeParent,
  printer: TypePrinter,
): Doc {
  if (type.members.length === 0) return '{}';
  const printed = type.members.map((member) =>
    group([
      member.readonly === true ? 'readonly ' : '',
      member.name,
      member.optional === true ? '?' : '',
      ': ',
      printType(member.type, 'member', printer),
    ]),
  );
  const list = indent([line, join([';', line], printed), ifBreak(';')]);
  const contents: Doc = ['{', { type: 'braces', node: type }, list, line, '}'];
  return parent === 'parameter' ? contents : group(contents, { broken: printer.opened.has(type) });
}
