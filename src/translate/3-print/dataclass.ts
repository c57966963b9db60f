import type * as S from '../../python/syntax.ts';
import { camelCase } from '../1-resolve/names.ts';
import { annotationName, decoratorName, isClassVar, isFieldCall } from '../2-type/class-body.ts';
import type { ClassInfo } from '../2-type/type.ts';
import { callOf, id, member, nullLiteral, object, statement } from './build.ts';
import { attributeName } from './members.ts';
import type { Printer } from './printer.ts';
import { tsType } from './types.ts';
import { value } from './values.ts';
import type { TsClassMember, TsExpression, TsParameter, TsStatement } from './tree.ts';

/** One annotated field of a dataclass. */
export interface DataField {
  readonly name: string;
  readonly node: S.AnnAssign;
  /** What a missing argument becomes: an expression, a factory's call, or nothing. */
  readonly initial: { readonly kind: 'value' | 'factory'; readonly node: S.Expression } | null;
  /** It stands below `_: KW_ONLY`. */
  readonly kwOnly: boolean;
}

/** The fields that a class itself declares. */
export function ownFields(info: ClassInfo): DataField[] {
  let kwOnly = false;
  return info.node.body.flatMap((node): DataField[] => {
    if (!isField(node)) return [];
    if (annotationName(node) === 'KW_ONLY') {
      kwOnly = true;
      return [];
    }
    return [{ name: node.target.id, node, initial: initialOf(node.value), kwOnly }];
  });
}

/** An annotated name in the body of a dataclass, `_: KW_ONLY` included. */
export function isField(node: S.Statement): node is S.AnnAssign & { readonly target: S.Name } {
  return node.kind === 'AnnAssign' && node.target.kind === 'Name' && !isClassVar(node);
}

function initialOf(node: S.Expression | null): DataField['initial'] {
  if (!node) return null;
  if (!isFieldCall(node)) return { kind: 'value', node };
  const standard = node.keywords.find((keyword) => keyword.arg === 'default');
  if (standard) return { kind: 'value', node: standard.value };
  const factory = node.keywords.find((keyword) => keyword.arg === 'default_factory');
  return factory ? { kind: 'factory', node: factory.value } : null;
}

function decorator(info: ClassInfo): S.Expression | undefined {
  return info.node.decorators.find((one) => decoratorName(one) === 'dataclass');
}

/** Its constructor can be written out: no bases, no `__init__` or `__post_init__` of its own, only plain fields. */
export function isPlainDataclass(info: ClassInfo): boolean {
  if (!info.dataclass) return false;
  const options = decorator(info);
  const isBare =
    options?.kind !== 'Call' ||
    options.keywords.every((keyword) => keyword.arg === 'order' || keyword.arg === 'eq');
  const simple = ownFields(info).every(
    ({ node }) =>
      !node.value ||
      !isFieldCall(node.value) ||
      node.value.keywords.every(
        (keyword) => keyword.arg === 'default' || keyword.arg === 'default_factory',
      ),
  );
  const special = ['__init__', '__post_init__', '__new__'].some((name) => info.methods.has(name));
  return (
    isBare &&
    simple &&
    !special &&
    info.bases.length === 0 &&
    info.subclasses.size === 0 &&
    info.runtimeBases.length === 0
  );
}

/** The constructor, where it can be written out, and the call that makes the class a dataclass. */
export function dataclassMembers(printer: Printer, info: ClassInfo): TsClassMember[] {
  const made = decorator(info);
  if (!made) return [];
  const fields = ownFields(info);
  const block: TsClassMember = {
    kind: 'staticBlock',
    body: { statements: [statement(registration(printer, made, fields, { kind: 'this' }))] },
    blankBefore: true,
  };
  return isPlainDataclass(info) ? [constructorOf(printer, info, fields), block] : [block];
}

function constructorOf(
  printer: Printer,
  info: ClassInfo,
  fields: readonly DataField[],
): TsClassMember {
  const parameters = fields.map((field): TsParameter => {
    const slot = info.attributes.get(field.name);
    const initial = field.initial && defaultOf(printer, field.initial);
    return {
      target: attributeName(printer, field.name),
      ...(slot ? { type: tsType(printer, slot.type) } : {}),
      ...(initial ? { initial } : {}),
    };
  });
  const statements = fields.map((field): TsStatement => {
    const name = attributeName(printer, field.name);
    return statement({
      kind: 'assign',
      operator: '=',
      target: member({ kind: 'this' }, name),
      value: id(name),
    });
  });
  return {
    kind: 'method',
    name: { kind: 'name', name: 'constructor' },
    parameters,
    body: { statements },
    blankBefore: fields.length > 0,
  };
}

function defaultOf(printer: Printer, initial: NonNullable<DataField['initial']>): TsExpression {
  if (initial.kind === 'value') return value(printer, initial.node);
  const [atom] = printer.type(initial.node);
  if (atom?.kind === 'type' && atom.name === 'list') return { kind: 'array', elements: [] };
  return callOf(printer.runtime('call'), value(printer, initial.node), {
    kind: 'array',
    elements: [],
  });
}

/** `dataclasses.dataclass(this, { x: {}, y: { default: 0 } }, { order: true })`. */
export function registration(
  printer: Printer,
  made: S.Expression,
  fields: readonly DataField[],
  type: TsExpression,
): TsExpression {
  const described = fields.map((field): [string, TsExpression] => [
    field.name,
    object(fieldOptions(printer, field)),
  ]);
  const options = made.kind === 'Call' ? made.keywords : [];
  const extra = options.map((keyword): [string, TsExpression] => [
    camelCase(keyword.arg ?? ''),
    value(printer, keyword.value),
  ]);
  const callee = member(printer.runtime('dataclasses'), 'dataclass');
  return callOf(callee, type, object(described), ...(extra.length > 0 ? [object(extra)] : []));
}

function fieldOptions(printer: Printer, field: DataField): [string, TsExpression][] {
  const { value: source } = field.node;
  const kind: [string, TsExpression][] = [];
  const isTrue: TsExpression = { kind: 'literal', value: true };
  if (asksForTypes(printer) && isBuiltinType(printer, field.node.annotation))
    kind.push(['type', value(printer, field.node.annotation)]);
  if (field.kwOnly) kind.push(['kwOnly', isTrue]);
  if (annotationName(field.node) === 'InitVar') kind.push(['initVar', isTrue]);
  if (!source) return kind;
  if (!isFieldCall(source)) return [['default', value(printer, source)], ...kind];
  const given = source.keywords.map((keyword): [string, TsExpression] => [
    camelCase(keyword.arg ?? ''),
    keyword.arg === null ? nullLiteral : value(printer, keyword.value),
  ]);
  return [...given, ...kind.filter(([name]) => !given.some(([known]) => known === name))];
}

/** Only programs that look at the types of fields are told of them. */
function asksForTypes(printer: Printer): boolean {
  return /\bfields\(|__annotations__|__doc__|__dataclass_fields__|\bhelp\(/.test(
    printer.program.module.source,
  );
}

/** Annotations mean what they say only when somebody asks: one of builtin types means that at any time. */
function isBuiltinType(printer: Printer, node: S.Expression): boolean {
  switch (node.kind) {
    case 'Name':
      return (
        printer.binding(node.id) === null &&
        /^(int|str|float|bool|list|dict|set|tuple|bytes|object|complex|frozenset|type)$/.test(
          node.id,
        )
      );
    case 'Constant':
      return node.value.type === 'str' || node.value.type === 'None';
    case 'Subscript':
      return isBuiltinType(printer, node.value) && isBuiltinType(printer, node.slice);
    case 'Tuple':
      return node.elts.every((one) => isBuiltinType(printer, one));
    case 'BinOp':
      return isBuiltinType(printer, node.left) && isBuiltinType(printer, node.right);
    default:
      return false;
  }
}
