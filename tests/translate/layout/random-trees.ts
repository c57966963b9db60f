import * as fc from 'fast-check';
import type {
  TsBlock,
  TsClass,
  TsClassMember,
  TsExpression,
  TsKey,
  TsListComments,
  TsParameter,
  TsPattern,
  TsProperty,
  TsStatement,
  TsType,
} from '../../../src/translate/3-print/tree.ts';

const NAMES = [
  'a',
  'xs',
  'key',
  'value',
  'counter',
  'asyncio',
  'Point',
  'Dict',
  '_',
  'this_is_fine',
];
const LONG_NAMES = [
  'resultOfTheCalculation',
  'aVeryLongNameThatTakesMostOfTheLine',
  'createConnectionPool',
  'ещёОднаПеременная',
  'UserAccountRepositoryFactory',
];
const TEXTS = ['', 'a', 'hello world', "it's", 'He said "hi"', 'Привет, мир', 'tab\there', '😀 ok'];
const LONG_TEXTS = [
  'a rather long text that will not fit on one line together with much else',
  'Начало длинной строки, которая продолжается, и продолжается, и не кончается',
];

/** A name of any length. */
const name = fc.oneof(
  { arbitrary: fc.constantFrom(...NAMES), weight: 4 },
  { arbitrary: fc.constantFrom(...LONG_NAMES), weight: 1 },
);
const text = fc.oneof(
  { arbitrary: fc.constantFrom(...TEXTS), weight: 5 },
  { arbitrary: fc.constantFrom(...LONG_TEXTS), weight: 1 },
);
const numberText = fc.constantFrom(
  '0',
  '1',
  '42',
  '3.5',
  '1000000',
  '0xFF',
  '1e10',
  '10n',
  '.5',
  '1.50',
);

const few = { minLength: 0, maxLength: 4 } as const;
const some = { minLength: 1, maxLength: 4 } as const;

function optional<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

/** An object without the fields that are undefined, as `exactOptionalPropertyTypes` has it. */
function record<T>(model: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<T> {
  return fc
    .record(model)
    .map(
      (value) =>
        Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T,
    );
}

const is = <K extends string>(kind: K): fc.Arbitrary<K> => fc.constant(kind);
const flag = optional(fc.constant(true));

interface Trees {
  type: TsType;
  expression: TsExpression;
  pattern: TsPattern;
  bindingPattern: TsPattern;
  property: TsProperty;
  key: TsKey;
  parameter: TsParameter;
  block: TsBlock;
  statement: TsStatement;
  class: TsClass;
  member: TsClassMember;
}

const comment = fc.constantFrom(
  { text: ' a comment', line: 1 },
  {
    text: ' очень длинный комментарий, который сам по себе не помещается в восемьдесят столбцов строки',
    line: 2,
  },
);

const rare = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 9 });

const BINARY = [
  '+',
  '+',
  '+',
  '-',
  '*',
  '/',
  '%',
  '**',
  '<<',
  '>>',
  '>>>',
  '&',
  '|',
  '^',
  '===',
  '===',
  '!==',
  '==',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  '&&',
  '&&',
  '||',
  '||',
  '??',
  'in',
  'instanceof',
] as const;

function typeKinds(tie: Tie): fc.Arbitrary<TsType>[] {
  const type = tie('type');
  const member = record<{ name: string; type: TsType }>({
    name,
    type,
    optional: flag,
    readonly: flag,
  });
  const parameter = record<{ name: string; type: TsType }>({ name, type });
  return [
    fc
      .constantFrom('number', 'string', 'boolean', 'null', 'unknown', 'void', 'undefined')
      .map((one): TsType => ({ kind: 'name', name: one })),
    record<TsType>({ kind: is('name'), name, arguments: optional(fc.array(type, some)) }),
    fc
      .constantFrom('1', '"a"', 'true', 'null', '-1')
      .map((one): TsType => ({ kind: 'literalType', text: one })),
    record<TsType>({ kind: is('arrayType'), element: type, readonly: flag }),
    record<TsType>({
      kind: is('tupleType'),
      elements: fc.array(type, few),
      rest: optional(type.map((element): TsType => ({ kind: 'arrayType', element }))),
      readonly: flag,
    }),
    record<TsType>({ kind: is('union'), members: fc.array(type, { minLength: 2, maxLength: 5 }) }),
    record<TsType>({
      kind: is('functionType'),
      parameters: fc.array(parameter, few),
      returns: type,
    }),
    record<TsType>({ kind: is('objectType'), members: fc.array(member, few) }),
    record<TsType>({ kind: is('typeof'), name }),
  ];
}

type Tie = <K extends keyof Trees>(key: K) => fc.Arbitrary<Trees[K]>;

function leaves(): fc.Arbitrary<TsExpression>[] {
  return [
    name.map((one): TsExpression => ({ kind: 'identifier', name: one })),
    name.map((one): TsExpression => ({ kind: 'identifier', name: one })),
    numberText.map((one): TsExpression => ({ kind: 'number', text: one })),
    text.map((value): TsExpression => ({ kind: 'string', value })),
    fc.constantFrom<TsExpression>(
      { kind: 'literal', value: true },
      { kind: 'literal', value: null },
      { kind: 'literal', value: undefined },
      { kind: 'this' },
    ),
  ];
}

function listComments(length: number): fc.Arbitrary<TsListComments | undefined> {
  return fc.option(
    fc.record({
      before: fc.dictionary(
        fc.constantFrom(...Array.from({ length: length + 1 }, (_, i) => String(i))),
        fc.array(comment, { minLength: 1, maxLength: 2 }),
        { maxKeys: 1 },
      ),
      after: fc.dictionary(
        fc.constantFrom(...Array.from({ length: Math.max(length, 1) }, (_, i) => String(i))),
        comment,
        { maxKeys: length > 0 ? 1 : 0 },
      ),
    }) as unknown as fc.Arbitrary<TsListComments>,
    { nil: undefined, freq: 12 },
  );
}

function withListComments(node: TsExpression): fc.Arbitrary<TsExpression> {
  if (node.kind !== 'array' && node.kind !== 'call' && node.kind !== 'new')
    return fc.constant(node);
  const length = node.kind === 'array' ? node.elements.length : node.arguments.length;
  return listComments(length).map((comments) => {
    if (comments === undefined) return node;
    if (Object.keys(comments.before).length + Object.keys(comments.after).length === 0) return node;
    return { ...node, comments };
  });
}

function compounds(tie: Tie, comments: boolean): fc.Arbitrary<TsExpression>[] {
  const expression = tie('expression');
  const argument = fc.oneof(
    { arbitrary: expression, weight: 8 },
    {
      arbitrary: expression.map((one): TsExpression => ({ kind: 'spread', argument: one })),
      weight: 1,
    },
    { arbitrary: callback(tie), weight: 3 },
  );
  const types = rare(fc.array(tie('type'), { minLength: 1, maxLength: 2 }));
  const member = record<TsExpression>({ kind: is('member'), object: expression, property: name });
  const call = record<TsExpression>({
    kind: is('call'),
    callee: expression,
    arguments: fc.array(argument, few),
    typeArguments: types,
  });
  const methodCall = record<TsExpression>({
    kind: is('call'),
    callee: record<TsExpression>({
      kind: is('member'),
      object: expression,
      property: name,
      optional: rare(fc.constant(true)),
    }),
    arguments: fc.array(argument, { maxLength: 3 }),
  });
  const nameCall = record<TsExpression>({
    kind: is('call'),
    callee: name.map((one): TsExpression => ({ kind: 'identifier', name: one })),
    arguments: fc.array(argument, few),
  });
  const array = record<TsExpression>({
    kind: is('array'),
    elements: fc.array(argument, { maxLength: 5 }),
  });
  const newCall = record<TsExpression>({
    kind: is('new'),
    callee: expression,
    arguments: fc.array(argument, few),
    typeArguments: types,
  });
  const commented = (arbitrary: fc.Arbitrary<TsExpression>): fc.Arbitrary<TsExpression> =>
    comments ? arbitrary.chain(withListComments) : arbitrary;
  return [
    methodCall,
    methodCall,
    nameCall,
    member,
    commented(call),
    commented(array),
    commented(newCall),
    record<TsExpression>({
      kind: is('array'),
      elements: fc.array(
        numberText.map((one): TsExpression => ({ kind: 'number', text: one })),
        { minLength: 3, maxLength: 30 },
      ),
    }),
    fc
      .array(expression, few)
      .chain((expressions) =>
        fc
          .array(
            fc.oneof(
              { arbitrary: text, weight: 8 },
              { arbitrary: fc.constantFrom('a\nb', '  x\n    y ', '\n'), weight: 1 },
            ),
            { minLength: expressions.length + 1, maxLength: expressions.length + 1 },
          )
          .map((texts): TsExpression => ({ kind: 'template', texts, expressions })),
      ),
    record<TsExpression>({ kind: is('object'), properties: fc.array(tie('property'), few) }),
    record<TsExpression>({ kind: is('index'), object: expression, index: expression }),
    record<TsExpression>({
      kind: is('unary'),
      operator: fc.constantFrom('!', '-', '+', '~', 'typeof', 'void'),
      argument: expression,
    }),
    record<TsExpression>({
      kind: is('binary'),
      operator: fc.constantFrom(...BINARY),
      left: expression,
      right: expression,
    }),
    record<TsExpression>({
      kind: is('binary'),
      operator: fc.constantFrom(...BINARY),
      left: expression,
      right: expression,
    }),
    record<TsExpression>({
      kind: is('conditional'),
      test: expression,
      consequent: expression,
      alternate: expression,
    }),
    record<TsExpression>({
      kind: is('assign'),
      operator: fc.constantFrom('=', '=', '+=', '??='),
      target: fc.oneof(assignable(tie), assignable(tie), tie('pattern')),
      value: expression,
    }),
    record<TsExpression>({
      kind: is('arrow'),
      async: flag,
      typeParameters: rare(fc.constantFrom(['T'], ['T', 'U'])),
      parameters: fc.array(tie('parameter'), { maxLength: 3 }),
      returnType: rare(tie('type')),
      body: fc.oneof(expression, tie('block')),
    }),
    record<TsExpression>({
      kind: is('function'),
      async: flag,
      generator: flag,
      name: optional(name),
      parameters: fc.array(tie('parameter'), { maxLength: 3 }),
      returnType: rare(tie('type')),
      body: tie('block'),
    }),
    rare(tie('class')).map((one): TsExpression =>
      one === undefined ? { kind: 'this' } : { kind: 'class', class: one },
    ),
    record<TsExpression>({ kind: is('await'), argument: expression }),
    rare(record<TsExpression>({ kind: is('yield'), delegate: flag, argument: expression })).map(
      (one): TsExpression => one ?? { kind: 'yield' },
    ),
    rare(
      record<TsExpression>({
        kind: is('sequence'),
        expressions: fc.array(expression, { minLength: 2, maxLength: 3 }),
      }),
    ).map((one): TsExpression => one ?? { kind: 'this' }),
    record<TsExpression>({
      kind: fc.constantFrom('as', 'as', 'satisfies'),
      expression,
      type: tie('type'),
    }),
    record<TsExpression>({ kind: is('nonnull'), expression }),
  ];
}

/** A small function, as calls often have. */
function callback(tie: Tie): fc.Arbitrary<TsExpression> {
  return record<TsExpression>({
    kind: is('arrow'),
    async: rare(fc.constant(true)),
    parameters: fc.array(
      name.map((target) => ({ target })),
      { maxLength: 2 },
    ),
    body: fc.oneof(tie('expression'), tie('block')),
  });
}

/** Something that stands on the left of `=`. */
function assignable(tie: Tie): fc.Arbitrary<TsExpression> {
  const expression = tie('expression');
  return fc.oneof(
    name.map((one): TsExpression => ({ kind: 'identifier', name: one })),
    record<TsExpression>({ kind: is('member'), object: expression, property: name }),
    record<TsExpression>({ kind: is('index'), object: expression, index: expression }),
  );
}

function patternOf(
  leaf: fc.Arbitrary<TsExpression>,
  self: fc.Arbitrary<TsPattern>,
): fc.Arbitrary<TsPattern> {
  const element = fc.oneof(
    { arbitrary: leaf, weight: 6 },
    { arbitrary: fc.constant(null), weight: 1 },
    { arbitrary: self, weight: 1 },
  );
  return fc.oneof(
    record<TsPattern>({
      kind: is('arrayPattern'),
      elements: fc.array(element, few),
      rest: rare(leaf),
    }),
    record<TsPattern>({
      kind: is('objectPattern'),
      properties: fc.array(record<{ key: string }>({ key: name, value: optional(name) }), few),
    }),
  );
}

function statementKinds(tie: Tie): fc.Arbitrary<object>[] {
  const expression = tie('expression');
  const block = tie('block');
  const target = fc.oneof(
    { arbitrary: name, weight: 4 },
    { arbitrary: tie('bindingPattern'), weight: 1 },
  );
  const declarator = record<{ target: string }>({
    target,
    type: rare(tie('type')),
    value: expression,
  });
  const bare = record<{ target: string }>({
    target: name,
    type: optional(tie('type')),
    value: optional(expression),
  });
  const doc = rare(fc.constantFrom(['Short text.'], ['First line.', '', 'Second line.']));
  return [
    record({ kind: is('expressionStatement'), expression }),
    record({ kind: is('expressionStatement'), expression }),
    record({ kind: is('expressionStatement'), expression }),
    record({
      kind: is('variable'),
      declaration: fc.constantFrom('const', 'let'),
      declarators: fc.array(declarator, { minLength: 1, maxLength: 1 }),
    }),
    record({
      kind: is('variable'),
      declaration: fc.constantFrom('const', 'let'),
      declarators: fc.array(declarator, { minLength: 1, maxLength: 2 }),
    }),
    record({
      kind: is('variable'),
      declaration: is('let'),
      declarators: fc.array(bare, { minLength: 1, maxLength: 2 }),
    }),
    record({ kind: is('return'), argument: optional(expression) }),
    record({ kind: is('throw'), argument: expression }),
    record({
      kind: is('if'),
      test: expression,
      consequent: block,
      alternate: optional(
        fc.oneof(
          block,
          record<TsStatement>({
            kind: is('if'),
            test: expression,
            consequent: block,
            alternate: optional(block),
          }),
        ),
      ),
    }),
    record({
      kind: is('forOf'),
      await: rare(fc.constant(true)),
      declaration: fc.constantFrom('const', 'let'),
      target,
      iterable: expression,
      body: block,
    }),
    record({
      kind: is('forOf'),
      declaration: fc.constant(null),
      target: fc.oneof(assignable(tie), tie('pattern')),
      iterable: expression,
      body: block,
    }),
    record({
      kind: is('for'),
      initial: optional(
        record<TsStatement>({
          kind: is('variable'),
          declaration: is('let'),
          declarators: fc.array(declarator, { minLength: 1, maxLength: 2 }),
        }),
      ),
      test: optional(expression),
      update: optional(expression),
      body: block,
    }),
    record({ kind: is('while'), test: expression, body: block }),
    record({ kind: is('doWhile'), test: expression, body: block }),
    record({
      kind: is('labeled'),
      label: is('outer'),
      body: record<TsStatement>({ kind: is('while'), test: expression, body: block }),
    }),
    record({ kind: fc.constantFrom('break', 'continue') }),
    record({
      kind: is('try'),
      block,
      parameter: is('error'),
      handler: block,
      finalizer: optional(block),
      handlerComment: rare(comment),
      finalizerComment: rare(comment),
    }),
    record({ kind: is('try'), block, finalizer: block }),
    record({ kind: is('try'), block, handler: block }),
    record({
      kind: is('switch'),
      discriminant: expression,
      cases: fc.array(
        fc.record({
          tests: fc.array(fc.option(expression, { freq: 20 }), { minLength: 1, maxLength: 2 }),
          body: block,
        }),
        few,
      ),
    }),
    record({ kind: is('block'), body: block }),
    record({
      kind: is('functionDeclaration'),
      async: flag,
      generator: flag,
      name,
      typeParameters: rare(fc.constantFrom(['T'], ['T', 'U extends string'])),
      parameters: fc.array(tie('parameter'), few),
      returnType: optional(tie('type')),
      body: block,
      doc,
    }),
    record({ kind: is('classDeclaration'), class: tie('class'), doc }),
    record({
      kind: is('typeAlias'),
      name,
      typeParameters: rare(fc.constantFrom(['T'], ['T', 'U'])),
      type: tie('type'),
    }),
    record({
      kind: is('interface'),
      name,
      typeParameters: rare(fc.constantFrom(['T'], ['T', 'U'])),
      extends: rare(
        fc.array(
          name.map((one): TsType => ({ kind: 'name', name: one })),
          some,
        ),
      ),
      members: fc.array(tie('member').filter(isSignature), few),
    }),
    record({ kind: is('comments'), leading: fc.array(comment, { minLength: 1, maxLength: 2 }) }),
  ];
}

function isSignature(member: TsClassMember): boolean {
  return member.kind !== 'staticBlock' && !(member.kind === 'field' && member.value !== undefined);
}

function memberKinds(tie: Tie): fc.Arbitrary<object>[] {
  const key = tie('key');
  return [
    record({
      kind: is('field'),
      name: key,
      static: flag,
      readonly: flag,
      type: optional(tie('type')),
      value: optional(tie('expression')),
    }),
    record({
      kind: is('field'),
      name: key,
      declare: fc.constant(true),
      readonly: flag,
      type: tie('type'),
    }),
    record({
      kind: is('method'),
      name: key,
      static: flag,
      async: flag,
      generator: flag,
      parameters: fc.array(tie('parameter'), few),
      returnType: optional(tie('type')),
      body: tie('block'),
    }),
    record({
      kind: is('method'),
      name: key,
      accessor: is('get'),
      parameters: fc.constant([]),
      returnType: optional(tie('type')),
      body: tie('block'),
    }),
    record({
      kind: is('method'),
      name: key,
      accessor: is('set'),
      parameters: fc.constant([{ target: 'value' }]),
      body: tie('block'),
    }),
    record({ kind: is('staticBlock'), body: tie('block') }),
  ];
}

/** Random programs of all kinds of nodes; with `comments`, also with comments and empty lines everywhere. */
export function programs(comments: boolean): fc.Arbitrary<TsBlock> {
  const { block } = fc.letrec<Trees>((tie) => ({
    type: fc.oneof({ depthSize: 'small', withCrossShrink: true }, ...typeKinds(tie as Tie)),
    expression: fc.oneof(
      { depthSize: 'small', withCrossShrink: true, depthIdentifier: 'tree' },
      ...leaves(),
      ...compounds(tie as Tie, comments),
    ),
    pattern: patternOf(assignable(tie as Tie), tie('pattern') as fc.Arbitrary<TsPattern>),
    bindingPattern: patternOf(
      name.map((one) => ({ kind: 'identifier', name: one })),
      tie('bindingPattern') as fc.Arbitrary<TsPattern>,
    ),
    property: fc.oneof(
      {
        arbitrary: record<TsProperty>({
          kind: is('property'),
          key: tie('key'),
          value: tie('expression'),
        }),
        weight: 6,
      },
      {
        arbitrary: name.map((one): TsProperty => ({
          kind: 'property',
          key: { kind: 'name', name: one },
          value: { kind: 'identifier', name: one },
          shorthand: true,
        })),
        weight: 2,
      },
      {
        arbitrary: record<TsProperty>({ kind: is('spread'), argument: tie('expression') }),
        weight: 1,
      },
    ),
    key: fc.oneof(
      { arbitrary: name.map((one): TsKey => ({ kind: 'name', name: one })), weight: 6 },
      { arbitrary: text.map((value): TsKey => ({ kind: 'string', value })), weight: 2 },
      {
        arbitrary: record<TsKey>({ kind: is('computed'), expression: tie('expression') }),
        weight: 1,
      },
    ),
    parameter: record<TsParameter>({
      target: fc.oneof(
        { arbitrary: name, weight: 6 },
        { arbitrary: tie('bindingPattern') as fc.Arbitrary<TsPattern>, weight: 1 },
      ),
      type: optional(tie('type')),
      initial: rare(tie('expression')),
      rest: rare(fc.constant(true)),
      optional: rare(fc.constant(true)),
      comment: comments ? rare(comment) : fc.constant(undefined),
    }),
    block: record<TsBlock>({
      statements: fc.array(tie('statement'), { maxLength: 3, depthIdentifier: 'tree' }),
      end: comments
        ? rare(fc.array(comment, { minLength: 1, maxLength: 2 }))
        : fc.constant(undefined),
      opening: comments ? rare(comment) : fc.constant(undefined),
    }),
    statement: fc
      .oneof(
        { depthSize: 'small', withCrossShrink: true, depthIdentifier: 'tree' },
        ...statementKinds(tie as Tie).slice(0, comments ? undefined : -1),
      )
      .chain((node) =>
        record<TsStatement>({
          node: fc.constant(node),
          leading: comments
            ? rare(fc.array(comment, { minLength: 1, maxLength: 3 }))
            : fc.constant(undefined),
          blankAfterLeading: comments ? rare(fc.constantFrom([0], [1])) : fc.constant(undefined),
          trailing: comments ? rare(comment) : fc.constant(undefined),
          blankBefore: flag,
        }).map((extra) => {
          const { node: inner, ...more } = extra as unknown as { node: object };
          return { ...more, ...inner } as TsStatement;
        }),
      ),
    class: record<TsClass>({
      name,
      typeParameters: rare(fc.constantFrom(['T'], ['T', 'U'])),
      superclass: optional(tie('expression')),
      superTypeArguments: rare(fc.array(tie('type') as fc.Arbitrary<TsType>, some)),
      implements: rare(
        fc.array(
          name.map((one): TsType => ({ kind: 'name', name: one })),
          some,
        ),
      ),
      members: fc.array(tie('member'), few),
      end: comments
        ? rare(fc.array(comment, { minLength: 1, maxLength: 2 }))
        : fc.constant(undefined),
      opening: comments ? rare(comment) : fc.constant(undefined),
    }),
    member: fc
      .oneof({ depthSize: 'small', depthIdentifier: 'tree' }, ...memberKinds(tie as Tie))
      .chain((node) =>
        record<TsClassMember>({
          node: fc.constant(node),
          leading: comments
            ? rare(fc.array(comment, { minLength: 1, maxLength: 2 }))
            : fc.constant(undefined),
          trailing: comments ? rare(comment) : fc.constant(undefined),
          blankBefore: flag,
          doc: rare(fc.constantFrom(['Short text.'], ['First line.', '', 'Second line.'])),
        }).map((extra) => {
          const { node: inner, ...more } = extra as unknown as { node: object };
          return { ...more, ...inner } as TsClassMember;
        }),
      ),
  }));
  return block;
}
