import { ValueError } from '../exceptions/builtin.ts';

/** A parsed format specification: `[[fill]align][sign][z][#][0][width][grouping][.precision[grouping]][type]`. */
export interface FormatSpec {
  readonly fill: string;
  readonly align: '<' | '>' | '=' | '^';
  readonly sign: '' | '+' | '-' | ' ';
  readonly noNegativeZero: boolean;
  readonly alternate: boolean;
  readonly width: number;
  readonly grouping: '' | ',' | '_';
  readonly precision: number | null;
  readonly fractionGrouping: '' | ',' | '_';
  /** '' when absent. */
  readonly type: string;
}

const shape =
  /^(?:([^])?([<>=^]))?([-+ ])?(z)?(#)?(0)?([0-9]*)(,?)(_?)(,?)(?:(\.)([0-9]*)(,?)(_?)(,?))?([^]*)$/u;

/**
 * Parses a specification for a value of type `typeName`. Raises ValueError as parse_internal_render_format_spec of
 * CPython's Python/formatter_unicode.c does.
 */
export function parseSpec(spec: string, typeName: string, defaultAlign: '<' | '>'): FormatSpec {
  // `0` after an explicit fill character is part of the width.
  const [
    ,
    fill,
    align,
    sign,
    zero,
    alternate,
    pad,
    digits = '',
    comma,
    under,
    again,
    dot,
    precision = '',
    ...rest
  ] = shape.exec(spec) ?? [];
  const [fractionComma, fractionUnder, fractionAgain, type = ''] = rest;
  if ((comma && under) || (under && again)) throw bothSeparators();
  if (again) throw invalidSpec(spec, typeName);
  const fractionGrouping = fractionSeparator(fractionComma, fractionUnder, fractionAgain);
  if (dot && precision === '' && fractionGrouping === '')
    throw new ValueError('Format specifier missing precision');
  if ([...type].length > 1) throw invalidSpec(spec, typeName);
  const grouping = separator(comma, under);
  checkGrouping(grouping, type === '' && typeName === 'str' ? 's' : type);
  if (type === 'n') checkGrouping(fractionGrouping, type);
  const padsWithZero = pad !== undefined && fill === undefined;
  return {
    fill: fill ?? (padsWithZero ? '0' : ' '),
    align: (align ??
      (padsWithZero && defaultAlign === '>' ? '=' : defaultAlign)) as FormatSpec['align'],
    sign: (sign ?? '') as FormatSpec['sign'],
    noNegativeZero: zero !== undefined,
    alternate: alternate !== undefined,
    width: size(digits),
    grouping,
    precision: precision === '' ? null : size(precision),
    fractionGrouping,
    type,
  };
}

function separator(comma: string | undefined, under: string | undefined): '' | ',' | '_' {
  if (comma) return ',';
  return under ? '_' : '';
}

function fractionSeparator(comma = '', under = '', again = ''): '' | ',' | '_' {
  if ((comma && under) || (under && again)) throw bothSeparators();
  return separator(comma, under);
}

const bothSeparators = (): Error => new ValueError("Cannot specify both ',' and '_'.");

function size(digits: string): number {
  if (digits.length > 18) throw new ValueError('Too many decimal digits in format string');
  return digits === '' ? 0 : Number(digits);
}

function checkGrouping(grouping: string, type: string): void {
  if (grouping === '' || /^[defgEG%F]?$/.test(type) || (grouping === '_' && /^[boxX]$/.test(type)))
    return;
  const code = type.codePointAt(0) ?? 0;
  const shown = code > 32 && code < 128 ? type : `\\x${code.toString(16)}`;
  throw new ValueError(`Cannot specify '${grouping}' with '${shown}'.`);
}

/** The error of a specification that no type understands. */
export function invalidSpec(spec: string, typeName: string): Error {
  return new ValueError(`Invalid format specifier '${spec}' for object of type '${typeName}'`);
}

/** The error of a presentation type that this type does not have. */
export function unknownCode(type: string, typeName: string): Error {
  const code = type.codePointAt(0) ?? 0;
  const shown = code > 32 && code < 128 ? type : `\\x${code.toString(16)}`;
  return new ValueError(`Unknown format code '${shown}' for object of type '${typeName}'`);
}
