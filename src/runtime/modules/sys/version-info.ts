import { repr } from '../../format/repr.ts';
import { registerType } from '../../objects/class-info.ts';
import { SimpleNamespace } from '../types/simple-namespace.ts';
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

export const hashInfo = structure('hash_info', {
  width: 64,
  modulus: 2n ** 61n - 1n,
  inf: 314159,
  nan: 0,
  imag: 1000003,
  algorithm: 'siphash13',
  hash_bits: 64,
  seed_bits: 128,
  cutoff: 0,
});

export const threadInfo = structure('thread_info', {
  name: 'pthread',
  lock: 'semaphore',
  version: 'NPTL 2.41',
});

export const flags = structure('flags', {
  debug: 0,
  inspect: 0,
  interactive: 0,
  optimize: 0,
  dont_write_bytecode: 0,
  no_user_site: 0,
  no_site: 0,
  ignore_environment: 0,
  verbose: 0,
  bytes_warning: 0,
  quiet: 0,
  hash_randomization: 0,
  isolated: 0,
  dev_mode: false,
  utf8_mode: 0,
  warn_default_encoding: 0,
  safe_path: false,
  int_max_str_digits: 4300,
});

export const hexversion = 0x030e02f0;

/** sys.implementation. */
export const implementation = new SimpleNamespace({
  name: 'cpython',
  cache_tag: 'cpython-314',
  version: versionInfo,
  hexversion,
  _multiarch: 'x86_64-linux-gnu',
  supports_isolated_interpreters: true,
});

export const intInfo = structure('int_info', {
  bits_per_digit: 30,
  sizeof_digit: 4,
  default_max_str_digits: 4300,
  str_digits_check_threshold: 640,
});
