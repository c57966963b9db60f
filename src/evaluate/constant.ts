import type { ConstantValue } from '../python/syntax.ts';
import type { Runtime } from './machine.ts';

/** The value of a literal. */
export function constant(py: Runtime, value: ConstantValue): unknown {
  switch (value.type) {
    case 'int': {
      const small = Number(value.value);
      return Number.isSafeInteger(small) ? small : value.value;
    }
    case 'float':
      return py.float(value.value);
    case 'complex':
      return new py.Complex(0, value.imag);
    case 'str':
    case 'bool':
      return value.value;
    case 'bytes':
      return new py.Bytes([...value.value].map((char) => char.charCodeAt(0)));
    case 'None':
      return null;
    case 'Ellipsis':
      return py.Ellipsis;
  }
}
