import { TypeError } from '../exceptions/builtin.ts';
import { typeName } from '../objects/type-name.ts';

/**
 * A Python int, float or bool as a JavaScript number, for delays. Anything else is CPython's TypeError for
 * `value OPERATOR number`, the first thing that asyncio does with a delay.
 */
export function seconds(value: unknown, operation: '<=' | '+' = '<='): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint' || typeof value === 'boolean') return Number(value);
  if (typeof value === 'object' && value !== null) {
    const plain: unknown = value.valueOf();
    if (typeof plain === 'number') return plain;
  }
  throw new TypeError(
    operation === '<='
      ? `'<=' not supported between instances of '${typeName(value)}' and 'int'`
      : `unsupported operand type(s) for +: 'float' and '${typeName(value)}'`,
  );
}
