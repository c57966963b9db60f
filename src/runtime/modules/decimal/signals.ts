import { ArithmeticError, ZeroDivisionError } from '../../exceptions/builtin.ts';
import { registerType } from '../../objects/class-info.ts';
import type { PythonType } from '../../objects/class-info.ts';

// The signals of decimal arithmetic, which are exceptions when they are trapped.

export class DecimalException extends ArithmeticError {}
export class Clamped extends DecimalException {}
export class InvalidOperation extends DecimalException {}
export class ConversionSyntax extends InvalidOperation {}
export class DivisionImpossible extends InvalidOperation {}
export class DivisionUndefined extends InvalidOperation {}
export class DivisionByZero extends ZeroDivisionError {}
export class Inexact extends DecimalException {}
export class Rounded extends DecimalException {}
export class Subnormal extends DecimalException {}
export class Overflow extends Inexact {}
export class Underflow extends Inexact {}
export class FloatOperation extends DecimalException {}

const bases: Readonly<Record<string, readonly PythonType[]>> = {
  DivisionByZero: [DecimalException, ZeroDivisionError],
  DivisionUndefined: [InvalidOperation, ZeroDivisionError],
  Overflow: [Inexact, Rounded],
  Underflow: [Inexact, Rounded, Subnormal],
};

for (const [name, type] of Object.entries({
  DecimalException,
  Clamped,
  InvalidOperation,
  ConversionSyntax,
  DivisionImpossible,
  DivisionUndefined,
  DivisionByZero,
  Inexact,
  Rounded,
  Subnormal,
  Overflow,
  Underflow,
  FloatOperation,
})) {
  const own = bases[name];
  registerType(type, name, { module: 'decimal', builtin: false, ...(own ? { bases: own } : {}) });
}

/** The signals that a context can trap, in the order of its repr. */
export const signals = [
  Clamped,
  InvalidOperation,
  DivisionByZero,
  Inexact,
  FloatOperation,
  Overflow,
  Rounded,
  Subnormal,
  Underflow,
] as const;

export type Signal = (typeof signals)[number];
