import type { TsStatement } from '../tree.ts';
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

function printCase(path: Path<Switch>, one: Switch['cases'][number], printer: Printer): Doc {
  const labels = join(
    hardline,
    one.tests.map((test) =>
      test === null ? 'default:' : ['case ', printer.expression(at(path, 'consequent', test)), ':'],
    ),
  );
  const contents = printer.statements(one.body, path);
  if (contents === null) return labels;
  const [only, ...more] = one.body.statements;
  const isBlock =
    only?.kind === 'block' &&
    more.length === 0 &&
    one.body.opening === undefined &&
    (one.body.end ?? []).length === 0 &&
    (only.leading ?? []).length === 0;
  return [labels, isBlock ? [' ', contents] : indent([hardline, contents])];
}
