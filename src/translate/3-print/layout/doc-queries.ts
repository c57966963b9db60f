import type { Doc, DocNode, GroupDoc } from './doc.ts';

/** The documents directly inside `doc`; of several layouts of a group, the first. */
function inside(doc: DocNode): readonly Doc[] {
  switch (doc.type) {
    case 'group':
      return [doc.contents];
    case 'fill':
      return doc.parts;
    case 'if-break':
      return [doc.broken, doc.flat];
    case 'line':
    case 'line-suffix-boundary':
    case 'break-parent':
    case 'braces':
      return [];
    case 'indent':
    case 'align':
    case 'indent-if-break':
    case 'line-suffix':
    case 'types':
    case 'arrow-return':
    case 'arrow-generics':
    case 'source':
    case 'member-chain':
      return [doc.contents];
  }
}

function isList(doc: Doc): doc is readonly Doc[] {
  return Array.isArray(doc);
}

function some(doc: Doc, test: (node: DocNode) => boolean): boolean {
  if (typeof doc === 'string') return false;
  if (isList(doc)) return doc.some((part) => some(part, test));
  return test(doc) || inside(doc).some((part) => some(part, test));
}

/** Whether `doc` holds something that forces a line break. */
export function willBreak(doc: Doc): boolean {
  return some(
    doc,
    (node) =>
      (node.type === 'group' && node.broken) ||
      (node.type === 'line' && (node.kind === 'hard' || node.kind === 'literal')) ||
      node.type === 'break-parent',
  );
}

/** Whether `doc` holds any place to break at. */
export function canBreak(doc: Doc): boolean {
  return some(doc, (node) => node.type === 'line');
}

/** Whether `doc` was laid out as a member chain. */
export function isMemberChain(doc: Doc): boolean {
  if (typeof doc === 'string' || isList(doc)) return false;
  if (doc.type === 'source') return isMemberChain(doc.contents);
  return doc.type === 'member-chain';
}

/** The text of `doc` if it is nothing but text. */
export function plainText(doc: Doc): string | null {
  if (typeof doc === 'string') return doc;
  if (isList(doc)) {
    const texts = doc.map(plainText);
    return texts.some((text) => text === null) ? null : texts.join('');
  }
  return doc.type === 'types' || doc.type === 'source' ? plainText(doc.contents) : null;
}

/** Breaks every group that holds a forced break. Works in place, once for the whole document. */
export function propagateBreaks(root: Doc): void {
  const known = new Set<GroupDoc>();
  const visit = (doc: Doc): boolean => {
    if (typeof doc === 'string') return false;
    if (isList(doc)) return visitAll(doc);
    if (doc.type === 'break-parent') return true;
    if (doc.type !== 'group') return visitAll(inside(doc));
    if (!known.has(doc)) {
      known.add(doc);
      const broken = visitAll(doc.states ?? [doc.contents]);
      // A choice between layouts is not forced by a break that only some of them hold.
      if (broken && doc.states === undefined) doc.broken = true;
    }
    return doc.broken;
  };
  const visitAll = (docs: readonly Doc[]): boolean => {
    let broken = false;
    for (const doc of docs) broken = visit(doc) || broken;
    return broken;
  };
  visit(root);
}

/** `doc` with all its possible breaks taken out: lines become blanks, groups never break. */
export function removeLines(doc: Doc): Doc {
  if (typeof doc === 'string') return doc;
  if (isList(doc)) return doc.map(removeLines);
  switch (doc.type) {
    case 'line':
      if (doc.kind === 'hard' || doc.kind === 'literal') return doc;
      return doc.kind === 'soft' ? '' : ' ';
    case 'if-break':
      return removeLines(doc.flat);
    case 'group':
      return { ...doc, contents: removeLines(doc.contents), states: undefined, broken: false };
    case 'fill':
      return { ...doc, parts: doc.parts.map(removeLines) };
    case 'line-suffix-boundary':
    case 'break-parent':
    case 'braces':
      return doc;
    default:
      return { ...doc, contents: removeLines(doc.contents) };
  }
}
