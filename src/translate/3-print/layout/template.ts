import { printDoc } from './doc-printer.ts';
import { removeLines } from './doc-queries.ts';
import {
  align,
  group,
  indent,
  join,
  lineSuffixBoundary,
  literalLine,
  softline,
  type Doc,
} from './doc.ts';
import {
  holdsOnlyComments,
  isCast,
  isIdentifier,
  isMember,
  withoutNonNull,
  type Kind,
} from './node-queries.ts';
import { at, type Path } from './path.ts';
import type { Printer } from './printer.ts';
import { templateTexts } from './strings.ts';

/** A template string: its text is never broken, nor are its expressions, but for functions with bodies in them. */
export function printTemplate(path: Path<Kind<'template'>>, printer: Printer): Doc {
  const { expressions } = path.node;
  const parts: Doc[] = [lineSuffixBoundary, '`'];
  let margin = 0;
  templateTexts(path.node).forEach((raw, index) => {
    parts.push(join(literalLine, raw.split('\n')));
    if (raw.includes('\n')) margin = marginOf(raw);
    const expression = expressions[index];
    if (expression === undefined) return;
    const doc = printer.expression(at(path, 'expression', expression));
    const placed = placeExpression(doc, expression);
    const atRoot = margin === 0 && raw.endsWith('\n');
    const aligned = atRoot ? align('root', placed) : alignTo(margin, placed);
    parts.push(group(['${', aligned, lineSuffixBoundary, '}']));
  });
  return [...parts, '`'];
}

function placeExpression(doc: Doc, expression: Path['node']): Doc {
  if (!isMultiline(doc)) return removeLines(doc);
  const inner = expression.kind === 'nonnull' ? withoutNonNull(expression) : expression;
  const breaksAtBraces =
    holdsOnlyComments(expression) ||
    isIdentifier(expression) ||
    isMember(inner) ||
    expression.kind === 'conditional' ||
    expression.kind === 'sequence' ||
    expression.kind === 'binary' ||
    isCast(expression);
  return breaksAtBraces ? [indent([softline, doc]), softline] : doc;
}

/** Whether the expression takes several lines however wide the page is. */
function isMultiline(doc: Doc): boolean {
  return printDoc(doc, Number.POSITIVE_INFINITY).typescript.includes('\n');
}

/** Columns of indentation on the last line of `text`. */
function marginOf(text: string): number {
  const last = text.slice(text.lastIndexOf('\n') + 1);
  return /^[\t ]*/.exec(last)?.[0].length ?? 0;
}

/** Aligned as if the page began at column `margin`. */
function alignTo(margin: number, doc: Doc): Doc {
  return margin === 0 ? doc : align('root', align(margin, doc));
}
