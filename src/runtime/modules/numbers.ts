import { addVirtualSubclasses } from '../classes/is-instance.ts';
import { ABC } from './abc.ts';
import { builtinType, registerType } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { Decimal } from './decimal/decimal.ts';
import { Fraction } from './fractions/fraction.ts';

/** Python's module numbers: the abstract classes of numbers. */
export const __name__ = 'numbers';

export class Number extends ABC {}
export class Complex extends Number {}
export class Real extends Complex {}
export class Rational extends Real {}
export class Integral extends Rational {}

const named = (...names: string[]): readonly PythonType[] => names.map((name) => builtinType(name));

/** Which types count as numbers of which kind; those of a narrower kind count too. */
const kinds: readonly (readonly [PythonType, () => readonly PythonType[]])[] = [
  [Integral, () => named('int', 'bool')],
  [Rational, () => [...named('int', 'bool'), Fraction]],
  [Real, () => [...named('int', 'bool', 'float'), Fraction]],
  [Complex, () => [...named('int', 'bool', 'float', 'complex'), Fraction]],
  [Number, () => [...named('int', 'bool', 'float', 'complex'), Fraction, Decimal]],
];

for (const [kind, members] of kinds) {
  registerType(kind, kind.name, { module: 'numbers', builtin: false });
  addVirtualSubclasses(kind, (type) => members().includes(type));
}
