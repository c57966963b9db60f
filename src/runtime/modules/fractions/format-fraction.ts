import { ValueError } from '../../exceptions/builtin.ts';
import { alignNumber, alignText, signText } from '../../format/align.ts';
import { parseSpec } from '../../format/format-spec.ts';
import type { FormatSpec } from '../../format/format-spec.ts';
import { formatDecimal } from '../decimal/text.ts';
import { Context } from '../decimal/context.ts';
import { finite } from '../decimal/number.ts';
import { nearest } from './rational.ts';
import type { Rational } from './rational.ts';

/** format(Fraction, spec): `3/4` filled, or rounded exactly as a float presentation asks. Raises ValueError. */
export function formatFraction(x: Rational, text: string): string {
  const invalid = (): Error =>
    new ValueError(`Invalid format specifier '${text}' for object of type 'Fraction'`);
  let spec: FormatSpec;
  try {
    spec = parseSpec(text, 'Fraction', '>');
  } catch {
    throw invalid();
  }
  if (spec.type === '' && spec.precision === null) return general(x, spec);
  if (!/^[fF%eEgG]$/.test(spec.type)) throw invalid();
  const precision = spec.precision ?? 6;
  const size = x.top < 0n ? -x.top : x.top;
  if (/[fF%]/.test(spec.type)) {
    const places = precision + (spec.type === '%' ? 2 : 0);
    const digits = nearest({ top: size * 10n ** BigInt(places), bottom: x.bottom });
    return formatDecimal(
      finite(x.top < 0n, digits, -places),
      withPrecision(text, precision),
      new Context(),
    );
  }
  return scientific(x, size, text, spec, precision);
}

/** Rounds to significant digits first, then writes as a decimal. */
function scientific(
  x: Rational,
  size: bigint,
  text: string,
  spec: FormatSpec,
  precision: number,
): string {
  const figures = /[eE]/.test(spec.type) ? precision + 1 : Math.max(precision, 1);
  let exponent = String(size).length - String(x.bottom).length - figures - 1;
  const scaled = (e: number): bigint =>
    e >= 0
      ? nearest({ top: size, bottom: x.bottom * 10n ** BigInt(e) })
      : nearest({ top: size * 10n ** BigInt(-e), bottom: x.bottom });
  while (String(scaled(exponent)).length > figures) exponent += 1;
  let digits = scaled(exponent);
  if (/[gG]/.test(spec.type)) {
    for (; digits !== 0n && digits % 10n === 0n && exponent < 0; exponent += 1) digits /= 10n;
  }
  const written = formatDecimal(
    finite(x.top < 0n, digits, exponent),
    withPrecision(text, precision),
    new Context(),
  );
  // Unlike a Decimal, a Fraction writes its exponent with two digits, as floats do.
  const padded = written.replace(/([eE][-+])(\d)(?!\d)/, '$10$2');
  return padded.length > spec.width && written.length <= spec.width && padded.startsWith(spec.fill)
    ? padded.slice(1)
    : padded;
}

function withPrecision(text: string, precision: number): string {
  return text.includes('.') ? text : text.replace(/(?=[a-zA-Z%]$)/, `.${precision}`);
}

function general(x: Rational, spec: FormatSpec): string {
  const size = x.top < 0n ? -x.top : x.top;
  const rest = x.bottom === 1n && !spec.alternate ? '' : `/${x.bottom}`;
  const whole = String(size);
  if (spec.align !== '=') {
    return alignText(
      alignNumber(
        { sign: signText(x.top < 0n, spec), prefix: '', whole, rest },
        { ...spec, width: 0 },
      ),
      spec,
    );
  }
  return alignNumber({ sign: signText(x.top < 0n, spec), prefix: '', whole, rest }, spec);
}
