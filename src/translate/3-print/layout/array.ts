import type { TsExpression } from '../tree.ts';
import { isNumberList } from './argument-queries.ts';
import { commented, endComments } from './comments.ts';
import { fill, group, hardline, ifBreak, indent, line, softline, type Doc } from './doc.ts';
import type { Kind } from './node-queries.ts';
import { at, type Path } from './path.ts';
import type { Printer } from './printer.ts';

/** `[a, b]`: one element a line when it does not fit; numbers as a filled paragraph. */
export function printArray(path: Path<Kind<'array'>>, printer: Printer): Doc {
  const { node } = path;
  const { elements, comments } = node;
  if (elements.length === 0) {
    const own = endComments(comments);
    return own === null ? '[]' : group(['[', indent([softline, own]), softline, ']']);
  }
  const id = Symbol('array');
  const isNumbers = isNumberList(node);
  const printed = elements.map((element, index) => {
    const doc = printer.expression(at(path, 'element', element));
    return commented(isNumbers ? doc : group(doc), comments, index, elements.length);
  });
  const comma = ifBreak(',', '', isNumbers ? id : undefined);
  const contents = isNumbers
    ? fillNumbers(node, printed, comma)
    : [printed.map((doc, index) => (index === 0 ? doc : [',', line, doc])), comma];
  return group(['[', indent([softline, contents]), softline, ']'], {
    broken: areAllComposite(elements),
    id,
  });
}

/** Several arrays (or several objects) of more than one element each stand on lines of their own. */
function areAllComposite(elements: readonly TsExpression[]): boolean {
  const [first] = elements;
  if (elements.length <= 1 || first === undefined) return false;
  return elements.every((element) => element.kind === first.kind && sizeOf(element) > 1);
}

function sizeOf(element: TsExpression): number {
  if (element.kind === 'array') return element.elements.length;
  return element.kind === 'object' ? element.properties.length : 0;
}

function fillNumbers(node: Kind<'array'>, printed: readonly Doc[], comma: Doc): Doc {
  const last = printed.length - 1;
  return fill(
    printed.flatMap((doc, index) => {
      const separator = node.comments?.before[index + 1] === undefined ? line : hardline;
      return index === last ? [[doc, comma]] : [[doc, ','], separator];
    }),
  );
}
