import type { TsStatement } from '../tree.ts';
import { withOpening } from './block.ts';
import type { Doc } from './doc.ts';
import type { Path } from './path.ts';
import type { Printer } from './printer.ts';

/** `try {…} catch (e) {…} finally {…}`. */
export function printTry(path: Path<Extract<TsStatement, { kind: 'try' }>>, printer: Printer): Doc {
  const { node } = path;
  const parts: Doc[] = [
    'try ',
    printer.block(withOpening(node.block, node), { ...path, role: 'body' }),
  ];
  if (node.handler !== undefined) {
    const handler = withOpening(node.handler, { trailing: node.handlerComment });
    const parameter = node.parameter === undefined ? '' : `(${node.parameter}) `;
    parts.push(' catch ', parameter, printer.block(handler, { ...path, role: 'alternate' }));
  }
  if (node.finalizer !== undefined) {
    const finalizer = withOpening(node.finalizer, { trailing: node.finalizerComment });
    parts.push(' finally ', printer.block(finalizer, { ...path, role: 'value' }));
  }
  return parts;
}
