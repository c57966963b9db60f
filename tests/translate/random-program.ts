import fc from 'fast-check';

/** Python expressions of one type each, as text, to any depth that fast-check chooses. */
interface Expressions {
  int: string;
  float: string;
  str: string;
  bool: string;
  list: string;
  dict: string;
  tuple: string;
  set: string;
  any: string;
}

const names = {
  int: ['i', 'j', 'n'],
  float: ['x', 'y'],
  str: ['s', 't'],
  list: ['xs', 'ys'],
  dict: ['d'],
} as const;

const ints = [
  '0',
  '1',
  '2',
  '3',
  '-1',
  '-7',
  '10',
  '255',
  '1000000007',
  '2**53',
  '10**20',
  '-2**63',
];
const floats = ['0.0', '1.0', '0.5', '-2.5', '0.1', '1e16', '1e-5', '3.14159', '-0.0', '100.0'];
const texts = [
  "''",
  "'a'",
  "'Hello'",
  "'привет'",
  "'a b c'",
  "'abcabc'",
  "'12'",
  "'x\\ty'",
  "'ß'",
  "'it\\'s'",
];
const specs = ['>8', '<6', '^7', '05', '+', ',', 'x', '.2f', '.3e', '.4g', '%', '*^9', '_'];

const { expressions } = fc.letrec<
  { [Type in keyof Expressions]: string } & { expressions: string }
>((tie) => {
  const call = (name: string, ...args: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
    fc.tuple(...args).map((parts) => `${name}(${parts.join(', ')})`);
  const binary = (
    left: fc.Arbitrary<string>,
    operators: readonly string[],
    right: fc.Arbitrary<string>,
  ): fc.Arbitrary<string> =>
    fc.tuple(left, fc.constantFrom(...operators), right).map(([a, op, b]) => `(${a} ${op} ${b})`);
  const method = (
    receiver: fc.Arbitrary<string>,
    name: string,
    ...args: fc.Arbitrary<string>[]
  ): fc.Arbitrary<string> =>
    fc.tuple(receiver, ...args).map(([x, ...rest]) => `${x}.${name}(${rest.join(', ')})`);
  const small = fc.constantFrom('0', '1', '2', '3', '-1', '-2', 'i');
  const either = (a: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.tuple(a, tie('bool'), a).map(([yes, test, no]) => `(${yes} if ${test} else ${no})`);
  const number = fc.oneof(tie('int'), tie('float'));
  const leaf = (constants: readonly string[], variables: readonly string[]): fc.Arbitrary<string> =>
    fc.constantFrom(...constants, ...variables);
  return {
    int: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf(ints, names.int),
      binary(tie('int'), ['+', '-', '*', '//', '%', '&', '|', '^'], tie('int')),
      binary(tie('int'), ['**', '<<', '>>'], small),
      call('len', fc.oneof(tie('str'), tie('list'), tie('dict'), tie('set'))),
      call('abs', tie('int')),
      call('int', tie('float')),
      call('round', tie('float')),
      call('sum', tie('list')),
      call('max', tie('int'), tie('int')),
      method(tie('str'), 'count', tie('str')),
      method(tie('str'), 'find', tie('str')),
      either(tie('int')),
      fc.tuple(tie('list'), small).map(([xs, i]) => `${xs}[${i}]`),
      fc.tuple(tie('int')).map(([n]) => `(-${n})`),
      call('ord', tie('str')),
      fc.tuple(tie('list')).map(([xs]) => `sum(v * v for v in ${xs})`),
    ),
    float: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf(floats, names.float),
      binary(number, ['/'], number),
      binary(tie('float'), ['+', '-', '*', '//', '%'], number),
      call('float', tie('int')),
      call('round', tie('float'), fc.constantFrom('0', '1', '2', '-1')),
      call('abs', tie('float')),
      call('min', tie('float'), tie('float')),
      either(tie('float')),
    ),
    str: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf(texts, names.str),
      binary(tie('str'), ['+'], tie('str')),
      binary(tie('str'), ['*'], small),
      fc
        .tuple(
          tie('str'),
          fc.constantFrom('upper', 'lower', 'title', 'strip', 'swapcase', 'capitalize'),
        )
        .map(([s, m]) => `${s}.${m}()`),
      method(tie('str'), 'replace', tie('str'), tie('str')),
      method(tie('str'), 'center', fc.constantFrom('5', '9'), fc.constantFrom("'*'", "' '")),
      call('str', tie('any')),
      call('repr', tie('any')),
      fc.tuple(tie('str'), small, small).map(([s, a, b]) => `${s}[${a}:${b}]`),
      fc
        .tuple(tie('str'), fc.constantFrom('[::-1]', '[0]', '[-1]', '[1:]', '[:2]', '[::2]'))
        .map(([s, cut]) => s + cut),
      fc.tuple(tie('any'), tie('any')).map(([a, b]) => `f"{${quoted(a)}} and {${quoted(b)}!r}"`),
      fc.tuple(number, fc.constantFrom(...specs)).map(([n, spec]) => `format(${n}, '${spec}')`),
      fc.tuple(tie('str'), tie('any')).map(([s, a]) => `('%s|%r' % (${s}, ${a}))`),
      fc.tuple(tie('list')).map(([xs]) => `'-'.join(str(v) for v in ${xs})`),
      call('type', tie('any')).map((code) => `${code}.__name__`),
    ),
    bool: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('True', 'False', 'b'),
      binary(number, ['<', '<=', '==', '!=', '>', '>='], number),
      binary(tie('str'), ['<', '==', 'in', '!='], tie('str')),
      binary(tie('list'), ['==', '<', '!='], tie('list')),
      fc.tuple(tie('int'), tie('list')).map(([n, xs]) => `(${n} in ${xs})`),
      binary(tie('bool'), ['and', 'or'], tie('bool')),
      call('bool', tie('any')),
      fc.tuple(tie('any')).map(([a]) => `(not ${a})`),
      call('isinstance', tie('any'), fc.constantFrom('int', 'float', 'str', 'list', '(int, str)')),
      fc.tuple(tie('int'), tie('int'), tie('int')).map(([a, b, c]) => `(${a} < ${b} <= ${c})`),
      fc.tuple(tie('list')).map(([xs]) => `any(v > 2 for v in ${xs})`),
    ),
    list: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('[]', '[1, 2, 3]', '[5, -1, 4]', ...names.list),
      fc.array(tie('int'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
      binary(tie('list'), ['+'], tie('list')),
      binary(tie('list'), ['*'], fc.constantFrom('0', '1', '2')),
      call('sorted', tie('list')),
      call('list', call('range', small, fc.constantFrom('4', '5', 'j'))),
      fc.tuple(tie('list'), tie('int')).map(([xs, e]) => `[v + ${e} for v in ${xs}]`),
      fc.tuple(tie('list')).map(([xs]) => `[v for v in ${xs} if v % 2 == 0]`),
      fc
        .tuple(tie('list'), fc.constantFrom('[1:]', '[:-1]', '[::-1]', '[::2]', '[-2:]'))
        .map(([xs, cut]) => xs + cut),
      fc.tuple(tie('list')).map(([xs]) => `list(map(lambda v: v * 2, ${xs}))`),
    ),
    dict: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('{}', "{'a': 1}", ...names.dict),
      fc.tuple(tie('str'), tie('int')).map(([k, v]) => `{${k}: ${v}, 'z': 0}`),
      fc.tuple(tie('list')).map(([xs]) => `{str(v): v for v in ${xs}}`),
      fc.tuple(tie('dict'), tie('dict')).map(([a, b]) => `{**${a}, **${b}}`),
    ),
    tuple: fc.tuple(tie('any'), tie('any')).map(([a, b]) => `(${a}, ${b})`),
    set: fc.oneof(
      fc.tuple(tie('list')).map(([xs]) => `{int(v) % 10 for v in ${xs}}`),
      fc
        .tuple(tie('list'), tie('list'))
        .map(([a, b]) => `({int(v) % 7 for v in ${a}} | {int(v) % 5 for v in ${b}})`),
    ),
    any: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      tie('int'),
      tie('float'),
      tie('str'),
      tie('bool'),
      fc.constant('None'),
      tie('list'),
      tie('dict'),
      tie('tuple'),
      tie('set'),
    ),
    expressions: tie('any'),
  };
});

/** An expression in the braces of an f-string: without the quotes and braces that would end it. */
function quoted(code: string): string {
  return /["\\{}'!:=]/.test(code) ? 'x' : code;
}

const statement = fc.oneof(
  { weight: 4, arbitrary: expressions.map((code) => `print(${code})`) },
  { weight: 1, arbitrary: expressions.map((code) => `v = ${code}\nprint(v, v == v)`) },
  { weight: 1, arbitrary: expressions.map((code) => `print(same(${code}), twice(${code}))`) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('n', 'x', 's', 'xs'), fc.constantFrom('+=', '-=', '//='), expressions)
      .map(([name, op, code]) => `${name} ${op} ${code}\nprint(${name})`),
  },
);

const header = `def same(v):
    return v
def twice(v):
    return v + v
def run(i, j, n, x, y, s, t, xs, ys, d, b):
`;

const footer = `run(0, 5, 12, 1.5, 2.0, 'abc', 'Wörld', [3, 1, 2], [], {'k': 1}, True)
run(1, -3, 7, 10.0, -0.25, '', 'xyz', [1], [0, 0], {}, False)
`;

/** Programs that print one value after the other, each in a try of its own. */
export const programs: fc.Arbitrary<string> = fc
  .array(statement, { minLength: 1, maxLength: 8 })
  .map((statements) => {
    const guarded = statements.map((code) => {
      const lines = code.split('\n').map((line) => `        ${line}`);
      return `    try:\n${lines.join('\n')}\n    except Exception as e:\n        print(type(e).__name__, e)\n`;
    });
    return header + guarded.join('') + footer;
  });
