import { repr } from '../../format/repr.ts';
import { registerType } from '../../objects/class-info.ts';
import { box } from '../../values/float.ts';
import { Tuple } from '../../values/tuple.ts';

/** A tuple whose items have names: sys.version_info, sys.float_info, sys.int_info. */
function structure<F extends object>(name: string, fields: F): Tuple & Readonly<F> {
  const Own = class extends Tuple {
    __repr__(): string {
      const entries = Object.entries(fields).map(([key, value]) => `${key}=${repr(value)}`);
      return `sys.${name}(${entries.join(', ')})`;
    }
  };
  registerType(Own, name, { module: 'sys' });
  const made = Own.from(Object.values(fields)) as Tuple & Readonly<F>;
  for (const [key, value] of Object.entries(fields))
    Object.defineProperty(Own.prototype, key, { get: () => value as unknown });
  return made;
}

export const versionInfo = structure('version_info', {
  major: 3,
  minor: 14,
  micro: 2,
  releaselevel: 'final',
  serial: 0,
});

export const floatInfo = structure('float_info', {
  max: box(Number.MAX_VALUE),
  max_exp: 1024,
  max_10_exp: 308,
  min: box(2.2250738585072014e-308),
  min_exp: -1021,
  min_10_exp: -307,
  dig: 15,
  mant_dig: 53,
  epsilon: box(Number.EPSILON),
  radix: 2,
  rounds: 1,
});

export const intInfo = structure('int_info', {
  bits_per_digit: 30,
  sizeof_digit: 4,
  default_max_str_digits: 4300,
  str_digits_check_threshold: 640,
});
