import type { TsBlock, TsStatement } from '../tree.ts';
import { group, hardline, indent, join, softline, type Doc } from './doc.ts';
import { at, type Path } from './path.ts';
import type { Printer } from './printer.ts';

type Switch = Extract<TsStatement, { kind: 'switch' }>;

/** `switch (a) { case b: …; default: … }`; a case of several tests is several labels. */
export function printSwitch(path: Path<Switch>, printer: Printer): Doc {
  const { node } = path;
  const head = group([
    'switch (',
    indent([softline, printer.expression(at(path, 'test', node.discriminant))]),
    softline,
    ')',
  ]);
  if (node.cases.length === 0) return [head, ' {', hardline, '}'];
  const cases = join(
    hardline,
    node.cases.map((one) => printCase(path, one, printer)),
  );
  return [head, ' {', indent([hardline, cases]), hardline, '}'];
}

function printCase(path: Path<Switch>, one: Case, printer: Printer): Doc {
  const labels = join(
    hardline,
    one.tests.map((test) =>
      test === null ? 'default:' : ['case ', printer.expression(at(path, 'consequent', test)), ':'],
    ),
  );
  const [head, tail] = splitTail(one.body);
  const body = intoBlock(head);
  const contents = printer.statements(body, path);
  const after = printer.statements(tail, path);
  const blank = tail.statements[0]?.blankBefore === true && contents !== null;
  return [
    labels,
    contents === null ? '' : isLoneBlock(body) ? [' ', contents] : indent([hardline, contents]),
    after === null ? '' : [hardline, blank ? hardline : '', after],
  ];
}

type Case = Switch['cases'][number];

/** The comments before a case's lone block go into it: there is no place for them between `:` and `{`. */
function intoBlock(body: TsBlock): TsBlock {
  const [only, ...more] = body.statements;
  if (only?.kind !== 'block' || more.length > 0) return body;
  const { leading = [], ...block } = only;
  const comments = body.opening === undefined ? leading : [body.opening, ...leading];
  if (comments.length === 0) return body;
  const first: TsStatement = { kind: 'comments', leading: comments };
  return {
    statements: [
      { ...block, body: { ...block.body, statements: [first, ...block.body.statements] } },
    ],
  };
}

/** Comments after the last statement of a case stand below it, as if they spoke of the next one. */
function splitTail(block: TsBlock): [body: TsBlock, tail: TsBlock] {
  const { statements, opening, end } = block;
  const count = statements.findLastIndex((one) => one.kind !== 'comments') + 1;
  const first = count === 0 && opening !== undefined ? { opening } : {};
  const tail: TsBlock = { ...first, statements: statements.slice(count), ...(end ? { end } : {}) };
  const head = count > 0 && opening !== undefined ? { opening } : {};
  return [{ ...head, statements: statements.slice(0, count) }, tail];
}

/** A case that is a block and nothing else opens it on its own line. */
function isLoneBlock({ statements }: TsBlock): boolean {
  return statements.length === 1 && statements[0]?.kind === 'block';
}
