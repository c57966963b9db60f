/** Python's module fractions. */
export const __name__ = 'fractions';
export { Fraction } from './fractions/fraction.ts';
