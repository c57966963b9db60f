import { format } from 'prettier';
import { expect, test } from 'vitest';
import { layout } from '../../../src/translate/3-print/layout/layout.ts';
import type { TsExpression, TsStatement } from '../../../src/translate/3-print/tree.ts';
import {
  array,
  arrow,
  binary,
  block,
  call,
  constant,
  id,
  member,
  num,
  statement,
  str,
  template,
} from './build.ts';

const comment = (text: string, line = 1) => ({ text, line });
const print = (...list: TsExpression[]): TsStatement => statement(call('print', ...list));
const map: TsExpression = {
  kind: 'new',
  callee: id('Map'),
  arguments: [array(array(str('яблоко'), num('1')), array(str('груша'), num('2')))],
};
const sleep: TsExpression = {
  kind: 'await',
  argument: call(member('asyncio', 'sleep'), num('1.50')),
};
const superCall = (name: string, ...list: TsExpression[]): TsStatement =>
  statement(call(member({ kind: 'super' }, name), ...list));

const cases: readonly [name: string, statement: TsStatement, text: string][] = [
  ['a call', print(str('Привет'), num('1')), 'print("Привет", 1);'],
  ['quotes', print(str('He said "hi"'), str('it\'s "x"')), `print('He said "hi"', 'it\\'s "x"');`],
  ['escapes', print(str('a\n\t\0\u001b\u2028\\')), 'print("a\\n\\t\\0\\x1b\\u2028\\\\");'],
  ['a lone surrogate', print(str('\ud83d')), 'print("\\ud83d");'],
  ['a null character before a digit', print(str('\u00001')), 'print("\\x001");'],
  [
    'a template with everything to escape',
    print(template(['`${\\$', '$'], id('x'))),
    'print(`\\`\\${\\\\$${x}$`);',
  ],
  ['a dollar before an expression', print(template(['$', '{'], id('x'))), 'print(`$${x}{`);'],
  [
    'a Map',
    constant('цены', map),
    'const цены = new Map([\n  ["яблоко", 1],\n  ["груша", 2],\n]);',
  ],
  ['await', statement(sleep), 'await asyncio.sleep(1.5);'],
  ['remainders', print(binary('*', binary('%', 'a', 'b'), 'c')), 'print((a % b) * c);'],
  [
    'powers',
    print(binary('**', { kind: 'unary', operator: '-', argument: id('a') }, 'b')),
    'print((-a) ** b);',
  ],
  ['mixed logic', print(binary('||', binary('&&', 'a', 'b'), 'c')), 'print((a && b) || c);'],
  ['logic from the right', print(binary('&&', 'a', binary('&&', 'b', 'c'))), 'print(a && b && c);'],
  ['a string alone', statement(str('a docstring')), '("a docstring");'],
  [
    'a callback at the end',
    print(call(member('xs', 'map'), arrow(['x'], block(print(id('x')))))),
    'print(\n  xs.map((x) => {\n    print(x);\n  }),\n);',
  ],
  [
    'an object as an arrow body',
    statement(call('f', arrow([], { kind: 'object', properties: [] }))),
    'f(() => ({}));',
  ],
  [
    'a class',
    {
      kind: 'classDeclaration',
      class: {
        name: 'Dog',
        superclass: id('Animal'),
        members: [
          {
            kind: 'field',
            name: { kind: 'name', name: 'age' },
            declare: true,
            type: { kind: 'name', name: 'number' },
          },
          {
            kind: 'method',
            name: { kind: 'name', name: 'constructor' },
            blankBefore: true,
            parameters: [
              { target: 'name', type: { kind: 'name', name: 'string' }, optional: true },
            ],
            body: block(
              statement({ kind: 'call', callee: { kind: 'super' }, arguments: [id('name')] }),
              superCall('bark'),
            ),
          },
          {
            kind: 'method',
            name: { kind: 'name', name: 'toString' },
            override: true,
            blankBefore: true,
            parameters: [],
            body: block(),
          },
        ],
      },
    },
    'class Dog extends Animal {\n  declare age: number;\n\n  constructor(name?: string) {\n    super(name);\n    super.bark();\n  }\n\n  override toString() {}\n}',
  ],
  [
    'a type guard',
    {
      kind: 'functionDeclaration',
      name: 'isDog',
      parameters: [{ target: 'x', type: { kind: 'name', name: 'unknown' } }],
      returnType: { kind: 'predicate', parameter: 'x', type: { kind: 'name', name: 'Dog' } },
      body: block({ kind: 'return', argument: binary('instanceof', 'x', 'Dog') }),
    },
    'function isDog(x: unknown): x is Dog {\n  return x instanceof Dog;\n}',
  ],
  [
    'a comment after `if (…) {`',
    {
      kind: 'if',
      test: id('a'),
      consequent: block(print()),
      trailing: comment(' why'),
      alternate: { ...block(print()), opening: comment(' or') },
    },
    'if (a) {\n  // why\n  print();\n} else {\n  // or\n  print();\n}',
  ],
  [
    'a comment before `else if`',
    {
      kind: 'if',
      test: id('a'),
      consequent: block(print()),
      alternate: {
        kind: 'if',
        test: id('b'),
        consequent: block(print()),
        leading: [comment(' or')],
      },
    },
    'if (a) {\n  print();\n} else if (b) {\n  // or\n  print();\n}',
  ],
  [
    'a long comment, which breaks nothing',
    { ...print(str('x'.repeat(50))), trailing: comment(` ${'длинно '.repeat(9)}`) },
    `print("${'x'.repeat(50)}"); // ${'длинно '.repeat(9).trimEnd()}`,
  ],
  [
    'comments in a list',
    statement({
      ...call('f', id('a'), id('b')),
      comments: {
        before: { 0: [comment(' one')], 2: [comment(' end')] },
        after: { 1: comment(' two') },
      },
    }),
    'f(\n  // one\n  a,\n  b, // two\n  // end\n);',
  ],
  [
    'documentation',
    {
      kind: 'functionDeclaration',
      name: 'f',
      parameters: [],
      body: block(),
      doc: ['A */ text.', '', '  More.'],
    },
    '/**\n * A *\\/ text.\n *\n *   More.\n */\nfunction f() {}',
  ],
  [
    'an empty `else`',
    { kind: 'if', test: id('a'), consequent: block(), alternate: block() },
    'if (a) {\n} else {\n}',
  ],
  [
    'nothing but comments',
    { kind: 'comments', leading: [comment(' a'), comment('b')], blankAfterLeading: [0] },
    '// a\n\n//b',
  ],
];

test.each(cases)('%s', async (_name, node, text) => {
  const { typescript } = layout({ statements: [node] });
  expect(typescript).toBe(`${text}\n`);
  expect(await format(typescript, { parser: 'typescript', filepath: 'program.ts' })).toBe(
    typescript,
  );
});

test('line breaks in a template are escaped, unless the original went over several lines', () => {
  const text = template(['a\n  ', '\n'], id('x'));
  const raw: TsExpression = { ...text, line: 1, endLine: 3 };
  expect(layout(block(print(text))).typescript).toBe('print(`a\\n  ${x}\\n`);\n');
  expect(layout(block(print(raw))).typescript).toBe('print(`a\n  ${x}\n`);\n');
});

test('an arrow whose types break stays valid when they are blanked', () => {
  const long = { kind: 'name', name: 'AVeryLongNameOfATypeThatTakesMostOfTheLine' } as const;
  const body = block({ kind: 'return', argument: num('1') });
  const typed: TsExpression = {
    kind: 'arrow',
    async: true,
    parameters: [{ target: 'a', type: { kind: 'name', name: 'number' } }],
    returnType: {
      kind: 'name',
      name: 'Promise',
      arguments: [{ kind: 'union', members: [long, long] }],
    },
    body,
  };
  const { javascript } = layout(block(constant('f', typed)));
  const bare = javascript.replace(/\s+/g, ' ');
  expect(bare).toBe('const f = async ( a , ) => { return 1; }; ');
});

test('the line map has every line of a statement', () => {
  const first: TsStatement = { ...constant('цены', map), line: 3, endLine: 4 };
  const inner: TsStatement = { ...print(id('a')), line: 7 };
  const second: TsStatement = {
    kind: 'while',
    test: id('a'),
    body: block(inner),
    line: 6,
    endLine: 7,
  };
  const { lineMap } = layout(block(first, second));
  expect(lineMap.map((pair) => `${pair.python}-${pair.typescript}`)).toEqual([
    '3-1',
    '3-2',
    '3-3',
    '4-4',
    '6-5',
    '7-6',
    '7-7',
  ]);
});

test('nothing at all', () => {
  expect(layout({ statements: [] })).toEqual({ typescript: '', javascript: '', lineMap: [] });
});

test('one empty line at most is kept, and none at the start of a block', () => {
  const lines = ['a', 'b'].map((name): TsStatement => ({ ...print(id(name)), blankBefore: true }));
  const { typescript } = layout(
    block({ kind: 'block', body: { statements: lines }, blankBefore: true }),
  );
  expect(typescript).toBe('{\n  print(a);\n\n  print(b);\n}\n');
});
