import type { ConstantValue } from '../../src/python/syntax.ts';

/** A tree of ours in the form that dump-tree.py prints CPython's in. */
export function canonical(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(canonical);
  if (node === null || typeof node !== 'object') return node;
  const {
    line,
    column,
    endLine,
    endColumn,
    comments: _,
    source: __,
    ...rest
  } = node as Record<string, unknown>;
  const { kind } = rest;
  if (kind === 'TemplateStr') return { kind };
  const fields = Object.entries(rest).map(([name, value]) => [
    name,
    kind === 'Constant' && name === 'value' ? constant(value as ConstantValue) : canonical(value),
  ]);
  const at = line === undefined ? {} : { at: [line, column, endLine, endColumn] };
  return { ...at, ...Object.fromEntries(fields) };
}

function constant(value: ConstantValue): unknown {
  switch (value.type) {
    case 'int':
      return { type: 'int', value: String(value.value) };
    case 'float':
      return { type: 'float', value: bits(value.value) };
    case 'complex':
      return { type: 'complex', imag: bits(value.imag) };
    default:
      return value;
  }
}

function bits(value: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16).padStart(16, '0');
}
