import type { TsExpression, TsPattern, TsProperty } from '../tree.ts';
import { printAssignment } from './assignment.ts';
import { group, ifBreak, indent, join, line, softline, type Doc } from './doc.ts';
import { isPattern } from './node-queries.ts';
import { at, type Path } from './path.ts';
import type { Printer } from './printer.ts';

/** A destructuring target. */
export function printPattern(path: Path<TsPattern>, printer: Printer, annotation: Doc): Doc {
  const { node } = path;
  return node.kind === 'arrayPattern'
    ? [printArrayPattern({ ...path, node }, printer), annotation]
    : printObjectPattern({ ...path, node }, printer, annotation);
}

/** A target: a pattern, or any expression that can be assigned to. */
export function printTarget(
  target: string | TsPattern | TsExpression,
  parent: Path,
  printer: Printer,
  annotation: Doc = '',
): Doc {
  if (typeof target === 'string') return [target, annotation];
  return isPattern(target)
    ? printer.pattern(at(parent, 'target', target), annotation)
    : [printer.expression(at(parent, 'target', target)), annotation];
}

function printArrayPattern(
  path: Path<Extract<TsPattern, { kind: 'arrayPattern' }>>,
  printer: Printer,
): Doc {
  const { elements, rest } = path.node;
  const printed: Doc[] = elements.map((element) =>
    element === null ? '' : group(printTarget(element, path, printer)),
  );
  if (rest !== undefined) printed.push(group(['...', printTarget(rest, path, printer)]));
  if (printed.length === 0) return '[]';
  const hasHoleAtEnd = rest === undefined && elements.at(-1) === null;
  const comma = hasHoleAtEnd ? ',' : rest === undefined ? ifBreak(',') : '';
  return group(['[', indent([softline, join([',', line], printed), comma]), softline, ']']);
}

function printObjectPattern(path: Path<ObjectPattern>, printer: Printer, annotation: Doc): Doc {
  const { properties } = path.node;
  if (properties.length === 0) return ['{}', annotation];
  const printed = properties.map((property) =>
    group(printPatternProperty(path, property, printer)),
  );
  const contents: Doc = [
    '{',
    indent([line, join([',', line], printed)]),
    ifBreak(','),
    line,
    '}',
    annotation,
  ];
  return isUngrouped(path) ? contents : group(contents);
}

type ObjectPattern = Extract<TsPattern, { kind: 'objectPattern' }>;

function printPatternProperty(
  path: Path,
  { key, value }: ObjectPattern['properties'][number],
  printer: Printer,
): Doc {
  if (value === undefined || value === key) return key;
  const right: TsExpression = { kind: 'identifier', name: value };
  const property: TsProperty = { kind: 'property', key: { kind: 'name', name: key }, value: right };
  const inner = at<TsProperty>(path, 'property', property);
  return printAssignment({ path: inner, left: key, operator: ':', right, role: 'value' }, printer);
}

/** Assignments and lone parameters put a group of their own around a pattern. */
function isUngrouped({ parent }: Path): boolean {
  const node = parent?.node;
  if (node?.kind === 'parameter') return node.hugged && node.parameter.initial === undefined;
  return node?.kind === 'assign' || node?.kind === 'declarator';
}
