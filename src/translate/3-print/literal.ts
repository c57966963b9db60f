import type * as S from '../../python/syntax.ts';
import { callOf, id, member, nullLiteral, string } from './build.ts';
import type { Printer } from './printer.ts';
import type { TsExpression } from './tree.ts';

/** A literal. A float prints as a plain number: whoever needs it to say that it is a float wraps it. */
export function printConstant(printer: Printer, node: S.Constant): TsExpression {
  const { value } = node;
  switch (value.type) {
    case 'int':
      return printInt(value);
    case 'float':
      return printFloat(value);
    case 'str':
      return string(value.value);
    case 'bytes':
      return callOf(member(printer.runtime('bytes'), 'of'), string(value.value));
    case 'bool':
      return { kind: 'literal', value: value.value };
    case 'None':
      return nullLiteral;
    case 'complex':
      return callOf(
        printer.runtime('complex'),
        { kind: 'number', text: '0' },
        Number.isFinite(value.imag) ? { kind: 'number', text: String(value.imag) } : id('Infinity'),
      );
    case 'Ellipsis':
      return printer.runtime('Ellipsis');
  }
}

function printInt(value: { readonly value: bigint; readonly text: string }): TsExpression {
  const digits = value.text.toLowerCase();
  const safe = value.value <= BigInt(Number.MAX_SAFE_INTEGER);
  const text = /^0\d/.test(digits) ? String(value.value) : digits.replace(/^(0[box])_/, '$1');
  return { kind: 'number', text: safe ? text : `${text}n` };
}

function printFloat(value: { readonly value: number; readonly text: string }): TsExpression {
  if (!Number.isFinite(value.value)) return id('Infinity');
  const text = value.text.toLowerCase();
  if (Number.isInteger(value.value) && /^[\d_]+\.0*$/.test(text))
    return { kind: 'number', text: text.replace(/\.0*$/, '') };
  return {
    kind: 'number',
    text: text.startsWith('.') ? `0${text}` : text.replace(/\.(?=e|$)/, ''),
  };
}
