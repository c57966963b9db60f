import type { TsComment, TsListComments } from '../tree.ts';
import { breakParent, hardline, join, lineSuffix, type Doc } from './doc.ts';

/** `// text`, without blanks at its end. */
export function printComment(comment: TsComment): Doc {
  return {
    type: 'source',
    first: comment.line,
    last: comment.line,
    contents: commentText(comment),
  };
}

function commentText(comment: TsComment): string {
  return `//${comment.text}`.trimEnd();
}

/** A comment at the end of the line: takes no room, and nothing may follow it there. */
export function trailingComment(comment: TsComment | undefined): Doc {
  return comment === undefined ? '' : [lineSuffix([' ', printComment(comment)]), breakParent];
}

/** An element of a list with the comments that belong to it. */
export function commented(
  element: Doc,
  comments: TsListComments | undefined,
  index: number,
  length: number,
): Doc {
  if (comments === undefined) return element;
  const before = (comments.before[index] ?? []).flatMap((one) => [printComment(one), hardline]);
  const after = trailingComment(comments.after[index]);
  const end = index === length - 1 ? (comments.before[length] ?? []) : [];
  const own = end.map((one) => [lineSuffix([hardline, printComment(one)]), breakParent]);
  return [...before, element, after, ...own];
}

/** The comments of a list without elements. */
export function endComments(comments: TsListComments | undefined): Doc | null {
  const own = comments?.before[0] ?? [];
  return own.length === 0 ? null : [...join(hardline, own.map(printComment)), breakParent];
}

/** A documentation comment: a JSDoc block, on one line if it has one. */
export function printDoc(lines: readonly string[]): Doc {
  const safe = lines.map((text) => text.replaceAll('*/', '*\\/').trimEnd());
  if (safe.length === 1) return [`/** ${safe[0] ?? ''} */`, hardline];
  const rows = safe.map((text) => ` * ${text}`.trimEnd());
  return [join(hardline, ['/**', ...rows, ' */']), hardline];
}

/** Comments on lines of their own. */
export function ownLine(comments: readonly TsComment[]): Doc {
  return join(hardline, comments.map(printComment));
}
