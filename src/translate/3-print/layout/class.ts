import type { TsClass, TsClassMember, TsType } from '../tree.ts';
import { printAssignment } from './assignment.ts';
import { withOpening } from './block.ts';
import { ownLine, printDoc, trailingComment } from './comments.ts';
import {
  group,
  hardline,
  ifBreak,
  indent,
  join,
  line,
  softline,
  typesOnly,
  type Doc,
} from './doc.ts';
import { printKey } from './keys.ts';
import { isMember, withoutNonNull } from './node-queries.ts';
import { printSignature } from './parameters.ts';
import { at, type Path } from './path.ts';
import type { Printer } from './printer.ts';
import { printAnnotation, printType, printTypeArguments, printTypeParameters } from './types.ts';

/** `class A<T> extends B implements C {…}`. */
export function printClass(declared: TsClass, owner: Path, printer: Printer): Doc {
  const parts: Doc[] = [];
  if (declared.name !== undefined) parts.push(' ', declared.name);
  parts.push(printTypeParameters(declared.typeParameters));
  const grouped = hasSeveralHeritages(declared) || extendsMember(declared, owner);
  const heritage = [
    printSuperclass(declared, owner, printer, grouped),
    printImplements(declared, printer, grouped),
  ];
  const body = printMembers(declared, owner, printer);
  if (!grouped) return ['class', ...parts, ...heritage, ' ', body];
  const id = Symbol('heritage');
  const isEmpty = declared.members.length === 0;
  return [
    'class',
    group([...parts, indent(heritage)], { id }),
    isEmpty ? ' ' : ifBreak(hardline, ' ', id),
    body,
  ];
}

function hasSeveralHeritages(declared: TsClass): boolean {
  const count = (declared.superclass === undefined ? 0 : 1) + (declared.implements ?? []).length;
  return count > 1;
}

function extendsMember(declared: TsClass, owner: Path): boolean {
  if (declared.superclass === undefined || owner.parent?.node.kind === 'assign') return false;
  return (
    (declared.superTypeArguments ?? []).length === 0 &&
    isMember(withoutNonNull(declared.superclass))
  );
}

function printSuperclass(declared: TsClass, owner: Path, printer: Printer, grouped: boolean): Doc {
  if (declared.superclass === undefined) return '';
  const head = at<Path['node']>(owner, 'expression', { kind: 'classHead', class: declared });
  const printed = printer.expression(at(head, 'superclass', declared.superclass));
  const placed =
    owner.node.kind === 'class' && owner.parent?.node.kind === 'assign'
      ? group(ifBreak(['(', indent([softline, printed]), softline, ')'], printed))
      : printed;
  const contents: Doc = [
    'extends ',
    placed,
    printTypeArguments(declared.superTypeArguments, printer),
  ];
  return grouped ? [line, group(contents)] : [' ', contents];
}

function printImplements(declared: TsClass, printer: Printer, grouped: boolean): Doc {
  const list = declared.implements ?? [];
  if (list.length === 0) return '';
  const types = join(
    [',', line],
    list.map((type: TsType) => printType(type, 'annotation', printer)),
  );
  if (!hasSeveralHeritages(declared)) {
    const contents = typesOnly(['implements ', types]);
    return grouped ? [line, group(contents)] : [' ', contents];
  }
  return [line, typesOnly(['implements', group(indent([line, types]))])];
}

function printMembers(declared: TsClass, owner: Path, printer: Printer): Doc {
  const parts: Doc[] = [];
  if (declared.opening !== undefined) parts.push(ownLine([declared.opening]));
  declared.members.forEach((member, index) => {
    const isFirst = parts.length === 0;
    if (!isFirst) parts.push(hardline, member.blankBefore === true && index > 0 ? hardline : '');
    parts.push(printMember(at(owner, 'member', member), printer));
  });
  for (const comment of declared.end ?? []) {
    if (parts.length > 0) parts.push(hardline);
    parts.push(ownLine([comment]));
  }
  return parts.length === 0 ? '{}' : ['{', indent([hardline, parts]), hardline, '}'];
}

function printMember(path: Path<TsClassMember>, printer: Printer): Doc {
  const { node } = path;
  const leading = (node.leading ?? []).map((one) => [ownLine([one]), hardline]);
  const doc = node.doc === undefined ? '' : printDoc(node.doc);
  const contents = printBare(path, printer);
  const marked: Doc =
    node.line === undefined
      ? contents
      : { type: 'source', first: node.line, last: node.endLine ?? node.line, contents };
  const trailing = node.kind === 'field' ? trailingComment(node.trailing) : '';
  return [...leading, doc, marked, trailing];
}

function printBare(path: Path<TsClassMember>, printer: Printer): Doc {
  const { node } = path;
  switch (node.kind) {
    case 'field':
      return node.declare === true
        ? typesOnly(printField({ ...path, node }, printer))
        : printField({ ...path, node }, printer);
    case 'method':
      return printMethod({ ...path, node }, printer);
    case 'staticBlock':
      return ['static ', printer.block(withOpening(node.body, node), path)];
  }
}

function printField(path: Path<Extract<TsClassMember, { kind: 'field' }>>, printer: Printer): Doc {
  const { node } = path;
  const left: Doc = [
    node.declare === true ? 'declare ' : '',
    node.static === true ? 'static ' : '',
    node.readonly === true ? typesOnly('readonly ') : '',
    printKey(node.name, path, printer),
    node.optional === true ? typesOnly('?') : '',
    printAnnotation(node.type, printer),
  ];
  if (node.value === undefined) return [left, ';'];
  const right = node.value;
  return [printAssignment({ path, left, operator: ' =', right, role: 'value' }, printer), ';'];
}

function printMethod(
  path: Path<Extract<TsClassMember, { kind: 'method' }>>,
  printer: Printer,
): Doc {
  const { node } = path;
  const head: Doc = [
    node.static === true ? 'static ' : '',
    node.override === true ? typesOnly('override ') : '',
    node.accessor === undefined ? '' : `${node.accessor} `,
    node.async === true ? 'async ' : '',
    node.generator === true ? '*' : '',
    printKey(node.name, path, printer),
    printSignature(path, node, printer),
  ];
  if (node.body === undefined) return typesOnly([head, ';']);
  return [head, ' ', printer.block(withOpening(node.body, node), path)];
}
