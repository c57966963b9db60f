// What each directive of strptime matches in the C locale: TimeRE of CPython's Lib/_strptime.py.

export const dayNames = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

export const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const short = (names: readonly string[]): string[] => names.map((name) => name.slice(0, 3));
const oneOf = (group: string, names: readonly string[]): string =>
  `(?P<${group}>${[...names].sort((a, b) => b.length - a.length).join('|')})`;

const single: Readonly<Record<string, string>> = {
  d: '(?P<d>3[0-1]|[1-2]\\d|0[1-9]|[1-9]| [1-9])',
  f: '(?P<f>[0-9]{1,6})',
  H: '(?P<H>2[0-3]|[0-1]\\d|\\d)',
  I: '(?P<I>1[0-2]|0[1-9]|[1-9]| [1-9])',
  G: '(?P<G>\\d\\d\\d\\d)',
  j: '(?P<j>36[0-6]|3[0-5]\\d|[1-2]\\d\\d|0[1-9]\\d|00[1-9]|[1-9]\\d|0[1-9]|[1-9])',
  m: '(?P<m>1[0-2]|0[1-9]|[1-9])',
  M: '(?P<M>[0-5]\\d|\\d)',
  S: '(?P<S>6[0-1]|[0-5]\\d|\\d)',
  U: '(?P<U>5[0-3]|[0-4]\\d|\\d)',
  w: '(?P<w>[0-6])',
  u: '(?P<u>[1-7])',
  V: '(?P<V>5[0-3]|0[1-9]|[1-4]\\d|\\d)',
  W: '(?P<W>5[0-3]|[0-4]\\d|\\d)',
  y: '(?P<y>\\d\\d)',
  Y: '(?P<Y>\\d\\d\\d\\d)',
  z: '(?P<z>[+-]\\d\\d:?[0-5]\\d(:?[0-5]\\d(\\.\\d{1,6})?)?|(?-i:Z))',
  A: oneOf('A', dayNames),
  a: oneOf('a', short(dayNames)),
  B: oneOf('B', monthNames),
  b: oneOf('b', short(monthNames)),
  p: oneOf('p', ['am', 'pm']),
  Z: oneOf('Z', ['utc', 'gmt']),
  '%': '%',
};

const clock = `${single['H']}:${single['M']}:${single['S']}`;

/** A directive's letter -> its pattern. */
export const directives: Readonly<Record<string, string>> = {
  ...single,
  c: `${single['a']}\\s+${single['b']}\\s+${single['d']}\\s+${clock}\\s+${single['Y']}`,
  x: `${single['m']}/${single['d']}/${single['y']}`,
  X: clock,
  T: clock,
  D: `${single['m']}/${single['d']}/${single['y']}`,
  F: `${single['Y']}-${single['m']}-${single['d']}`,
  R: `${single['H']}:${single['M']}`,
};
