import type { Located, Statement } from './syntax.ts';

/** A compound statement, or a clause of one. */
type Compound = Located & {
  readonly body?: readonly Statement[];
  readonly orelse?: readonly Statement[];
  readonly finalbody?: readonly Statement[];
  readonly handlers?: readonly { readonly body: readonly Statement[] }[];
  readonly cases?: readonly { readonly body: readonly Statement[] }[];
};

/** The same node, ending where its last statement does: py-ast lets comments below the body extend it. */
export function endedByCode<T extends Located>(node: T): T {
  const { body, orelse, finalbody, handlers, cases } = node as Compound;
  const bodies = [body, cases?.at(-1)?.body, handlers?.at(-1)?.body, orelse, finalbody];
  const last = bodies
    .findLast((statements) => statements !== undefined && statements.length > 0)
    ?.at(-1);
  return last ? { ...node, endLine: last.endLine, endColumn: last.endColumn } : node;
}
