import type { TsProperty } from '../tree.ts';
import { printAssignment } from './assignment.ts';
import { group, ifBreak, indent, join, line, type Doc } from './doc.ts';
import { printKey } from './keys.ts';
import type { Kind } from './node-queries.ts';
import { at, type Path } from './path.ts';
import type { Printer } from './printer.ts';

/** `{ a: 1, b }`. */
export function printObject(path: Path<Kind<'object'>>, printer: Printer): Doc {
  const { properties } = path.node;
  if (properties.length === 0) return '{}';
  const printed = properties.map((property) => {
    const inner = at<TsProperty>(path, 'property', property);
    if (property.kind === 'spread') {
      return group(['...', printer.expression(at(inner, 'argument', property.argument))]);
    }
    if (property.shorthand === true) {
      return group(printer.expression(at(inner, 'value', property.value)));
    }
    const left = printKey(property.key, inner, printer);
    return group(
      printAssignment(
        { path: inner, left, operator: ':', right: property.value, role: 'value' },
        printer,
      ),
    );
  });
  const braces: Doc = { type: 'braces', node: path.node };
  return group(['{', braces, indent([line, join([',', line], printed)]), ifBreak(','), line, '}'], {
    broken: printer.opened.has(path.node),
  });
}
