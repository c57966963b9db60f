import type {
  TsBlock,
  TsClass,
  TsClassMember,
  TsExpression,
  TsKey,
  TsParameter,
  TsPattern,
  TsStatement,
} from '../../../src/translate/3-print/tree.ts';

/** A tree as nested arrays: what it means, without how it is written. */
export type Shape = string | number | boolean | null | readonly Shape[];

/** The meaning of a program once its types are gone. */
export function shapeOfTree(block: TsBlock): Shape {
  return ['Program', ...statements(block)];
}

function statements(block: TsBlock): Shape[] {
  return block.statements.flatMap((one) => {
    const shape = statement(one);
    return shape === null ? [] : [shape];
  });
}

function body(block: TsBlock): Shape {
  return ['Block', ...statements(block)];
}

/** `null` for what only TypeScript has. */
function statement(node: TsStatement): Shape | null {
  switch (node.kind) {
    case 'expressionStatement':
      return ['ExpressionStatement', expression(node.expression)];
    case 'variable':
      return [
        'Variable',
        node.declaration,
        ...node.declarators.map((one) => [target(one.target), optional(one.value)]),
      ];
    case 'return':
      return ['Return', optional(node.argument)];
    case 'throw':
      return ['Throw', expression(node.argument)];
    case 'if': {
      const { alternate } = node;
      const other =
        alternate === undefined
          ? null
          : 'statements' in alternate
            ? body(alternate)
            : statement(alternate);
      return ['If', expression(node.test), body(node.consequent), other];
    }
    case 'forOf': {
      const left = target(node.target);
      const head: Shape =
        node.declaration === null ? left : ['Variable', node.declaration, [left, null]];
      return ['ForOf', node.await === true, head, expression(node.iterable), body(node.body)];
    }
    case 'for': {
      const initial = node.initial === undefined ? null : statement(node.initial);
      return ['For', initial, optional(node.test), optional(node.update), body(node.body)];
    }
    case 'while':
      return ['While', expression(node.test), body(node.body)];
    case 'doWhile':
      return ['DoWhile', body(node.body), expression(node.test)];
    case 'labeled':
      return ['Labeled', node.label, statement(node.body)];
    case 'break':
      return ['Break', node.label ?? null];
    case 'continue':
      return ['Continue', node.label ?? null];
    case 'try':
      return [
        'Try',
        body(node.block),
        node.handler === undefined ? null : [node.parameter ?? null, body(node.handler)],
        node.finalizer === undefined ? null : body(node.finalizer),
      ];
    case 'switch':
      return ['Switch', expression(node.discriminant), ...node.cases.flatMap(cases)];
    case 'block':
      return body(node.body);
    case 'functionDeclaration':
      return ['FunctionDeclaration', ...functionParts(node), body(node.body)];
    case 'classDeclaration':
      return ['ClassDeclaration', ...classParts(node.class)];
    case 'import':
      return [
        'Import',
        node.from,
        ...node.names.map((one) => [one.imported, one.local ?? one.imported]),
      ];
    case 'typeAlias':
    case 'interface':
    case 'comments':
      return null;
  }
}

function cases(one: Extract<TsStatement, { kind: 'switch' }>['cases'][number]): Shape[] {
  return one.tests.map((test, index) => [
    test === null ? null : expression(test),
    ...(index === one.tests.length - 1 ? statements(one.body) : []),
  ]);
}

function optional(node: TsExpression | undefined): Shape {
  return node === undefined ? null : expression(node);
}

function target(node: string | TsPattern | TsExpression): Shape {
  if (typeof node === 'string') return ['Identifier', node];
  if (node.kind === 'arrayPattern') {
    const elements: Shape[] = node.elements.map((one) => (one === null ? null : target(one)));
    if (node.rest !== undefined) elements.push(['Rest', target(node.rest)]);
    return ['ArrayPattern', ...elements];
  }
  if (node.kind === 'objectPattern') {
    return [
      'ObjectPattern',
      ...node.properties.map((one): Shape => [
        ['Name', one.key],
        ['Identifier', one.value ?? one.key],
      ]),
    ];
  }
  return expression(node);
}

function functionParts(node: {
  readonly async?: boolean;
  readonly generator?: boolean;
  readonly name?: string;
  readonly parameters: readonly TsParameter[];
}): Shape[] {
  return [
    node.async === true,
    node.generator === true,
    node.name ?? null,
    node.parameters.map(parameter),
  ];
}

function parameter(one: TsParameter): Shape {
  const left = target(one.target);
  if (one.rest === true) return ['Rest', left];
  return one.initial === undefined ? left : ['Default', left, expression(one.initial)];
}

function key(one: TsKey): Shape {
  if (one.kind === 'computed') return ['Computed', expression(one.expression)];
  return ['Name', one.kind === 'name' ? one.name : one.value];
}

function classParts(declared: TsClass): Shape[] {
  return [
    declared.name ?? null,
    optional(declared.superclass),
    ...declared.members.flatMap(member),
  ];
}

function member(node: TsClassMember): Shape[] {
  switch (node.kind) {
    case 'field':
      if (node.declare === true) return [];
      return [['Field', node.static === true, key(node.name), optional(node.value)]];
    case 'method': {
      if (node.body === undefined) return [];
      const isConstructor = node.name.kind !== 'computed' && keyText(node.name) === 'constructor';
      const kind =
        node.accessor ?? (isConstructor && node.static !== true ? 'constructor' : 'method');
      const parts = functionParts({ ...node, name: '' });
      return [['Method', node.static === true, kind, key(node.name), ...parts, body(node.body)]];
    }
    case 'staticBlock':
      return [['StaticBlock', ...statements(node.body)]];
  }
}

function keyText(one: Exclude<TsKey, { kind: 'computed' }>): string {
  return one.kind === 'name' ? one.name : one.value;
}

/** `a && (b && c)` and `(a && b) && c` mean the same, and are written the same. */
function binary(node: Extract<TsExpression, { kind: 'binary' }>): Shape {
  const isLogical = ['&&', '||', '??'].includes(node.operator);
  if (isLogical && node.right.kind === 'binary' && node.right.operator === node.operator) {
    const left: TsExpression = {
      kind: 'binary',
      operator: node.operator,
      left: node.left,
      right: node.right.left,
    };
    return binary({ ...node, left, right: node.right.right });
  }
  return ['Binary', node.operator, expression(node.left), expression(node.right)];
}

function numberShape(text: string): Shape {
  return text.endsWith('n')
    ? ['BigInt', text.slice(0, -1)]
    : ['Number', Number(text.replaceAll('_', ''))];
}

function expression(node: TsExpression): Shape {
  switch (node.kind) {
    case 'identifier':
      return ['Identifier', node.name];
    case 'number':
      return numberShape(node.text);
    case 'string':
      return ['String', node.value];
    case 'literal':
      return node.value === undefined ? ['Identifier', 'undefined'] : ['Literal', node.value];
    case 'template':
      return ['Template', [...node.texts], ...node.expressions.map(expression)];
    case 'array':
      return ['Array', ...node.elements.map(expression)];
    case 'object':
      return [
        'Object',
        ...node.properties.map((one): Shape =>
          one.kind === 'spread'
            ? ['Spread', expression(one.argument)]
            : [key(one.key), expression(one.value)],
        ),
      ];
    case 'member':
      return ['Member', node.optional === true, expression(node.object), node.property];
    case 'index':
      return ['Index', expression(node.object), expression(node.index)];
    case 'call':
      return ['Call', expression(node.callee), ...node.arguments.map(expression)];
    case 'new':
      return ['New', expression(node.callee), ...node.arguments.map(expression)];
    case 'unary':
      return ['Unary', node.operator, expression(node.argument)];
    case 'binary':
      return binary(node);
    case 'conditional':
      return [
        'Conditional',
        expression(node.test),
        expression(node.consequent),
        expression(node.alternate),
      ];
    case 'assign':
      return ['Assign', node.operator, target(node.target), expression(node.value)];
    case 'arrow':
      return [
        'Arrow',
        ...functionParts(node),
        'statements' in node.body ? body(node.body) : expression(node.body),
      ];
    case 'function':
      return ['Function', ...functionParts(node), body(node.body)];
    case 'class':
      return ['Class', ...classParts(node.class)];
    case 'await':
      return ['Await', expression(node.argument)];
    case 'yield':
      return ['Yield', node.delegate === true, optional(node.argument)];
    case 'spread':
      return ['Spread', expression(node.argument)];
    case 'sequence':
      return ['Sequence', ...node.expressions.map(expression)];
    case 'this':
    case 'super':
      return [node.kind];
    case 'as':
    case 'satisfies':
    case 'nonnull':
      return expression(node.expression);
  }
}
