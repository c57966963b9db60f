import type { TsStatement } from '../tree.ts';
import { withOpening } from './block.ts';
import { group, indent, line, softline, type Doc } from './doc.ts';
import { printTest } from './if.ts';
import { printTarget } from './pattern.ts';
import { at, type Path } from './path.ts';
import type { Printer } from './printer.ts';
import { printVariable } from './variable.ts';

type Loop<K extends TsStatement['kind']> = Path<Extract<TsStatement, { kind: K }>>;

/** `for (const a of b) {…}`. */
export function printForOf(path: Loop<'forOf'>, printer: Printer): Doc {
  const { node } = path;
  return group([
    node.await === true ? 'for await (' : 'for (',
    node.declaration === null ? '' : `${node.declaration} `,
    printTarget(node.target, path, printer),
    ' of ',
    printer.expression(at(path, 'right', node.iterable)),
    ') ',
    printer.block(withOpening(node.body, node), path),
  ]);
}

/** `for (let i = 0; i < n; i += 1) {…}`. */
export function printFor(path: Loop<'for'>, printer: Printer): Doc {
  const { node } = path;
  const body = printer.block(withOpening(node.body, node), path);
  const { initial, test, update } = node;
  if (initial === undefined && test === undefined && update === undefined) {
    return group(['for (;;) ', body]);
  }
  const head: Doc = [
    initial === undefined ? '' : printVariable(at(path, 'initial', initial), printer),
    ';',
    line,
    test === undefined ? '' : printer.expression(at(path, 'test', test)),
    ';',
    update === undefined ? '' : [line, printer.expression(at(path, 'update', update))],
  ];
  return group(['for (', group([indent([softline, head]), softline]), ') ', body]);
}

/** `while (a) {…}`. */
export function printWhile(path: Loop<'while'>, printer: Printer): Doc {
  const { node } = path;
  const body = printer.block(withOpening(node.body, node), path);
  return group(['while (', printTest(path, node.test, printer), ') ', body]);
}

/** `do {…} while (a);`. */
export function printDoWhile(path: Loop<'doWhile'>, printer: Printer): Doc {
  const { node } = path;
  const body = printer.block(withOpening(node.body, node), path);
  return [group(['do ', body]), ' while (', printTest(path, node.test, printer), ');'];
}
