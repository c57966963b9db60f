import { floatRepr } from '../format/float-repr.ts';

/** A float that would not tell itself from an int (2.0), or would not print as Python prints it (1e-05, nan). */
export class Float {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }

  valueOf(): number {
    return this.value;
  }

  toString(): string {
    return floatRepr(this.value);
  }
}

/** A self-describing float of a raw number. To TypeScript it is a number. */
export function box(raw: number): number {
  if (Number.isInteger(raw) || (raw < 1e-4 && raw > -1e-4) || raw - raw !== 0) {
    return new Float(raw) as unknown as number;
  }
  return raw;
}

/** Is it a Python float? */
export function isFloat(x: unknown): x is number {
  return typeof x === 'number' ? !Number.isInteger(x) : x instanceof Float;
}
