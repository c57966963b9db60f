import { parse, type AnyNode } from 'acorn';
import type { Shape } from './es-shape.ts';

/** The meaning of JavaScript text, in the same form as `shapeOfTree`. Throws what acorn throws. */
export function shapeOfText(javascript: string): Shape {
  return shape(parse(javascript, { ecmaVersion: 'latest', sourceType: 'module' }));
}

function all(nodes: readonly (AnyNode | null)[]): Shape[] {
  return nodes.map((one) => (one === null ? null : shape(one)));
}

function maybe(node: AnyNode | null | undefined): Shape {
  return node === null || node === undefined ? null : shape(node);
}

function key(node: AnyNode, computed: boolean): Shape {
  if (computed) return ['Computed', shape(node)];
  if (node.type === 'Identifier') return ['Name', node.name];
  return ['Name', node.type === 'Literal' ? String(node.value) : node.type];
}

function functionParts(node: AnyNode & { params: AnyNode[] }, name: string | null): Shape[] {
  const { async, generator } = node as unknown as { async: boolean; generator: boolean };
  return [async, generator, name, all(node.params)];
}

function literal(value: unknown, bigint: string | null | undefined): Shape {
  if (bigint !== null && bigint !== undefined) return ['BigInt', bigint];
  if (typeof value === 'number') return ['Number', value];
  return typeof value === 'string' ? ['String', value] : ['Literal', value as boolean | null];
}

function shape(node: AnyNode): Shape {
  switch (node.type) {
    case 'Program':
      return ['Program', ...all(node.body)];
    case 'ExpressionStatement':
      return ['ExpressionStatement', shape(node.expression)];
    case 'BlockStatement':
      return ['Block', ...all(node.body)];
    case 'StaticBlock':
      return ['StaticBlock', ...all(node.body)];
    case 'VariableDeclaration':
      return [
        'Variable',
        node.kind,
        ...node.declarations.map((one): Shape => [shape(one.id), maybe(one.init)]),
      ];
    case 'ReturnStatement':
      return ['Return', maybe(node.argument)];
    case 'ThrowStatement':
      return ['Throw', shape(node.argument)];
    case 'IfStatement':
      return ['If', shape(node.test), shape(node.consequent), maybe(node.alternate)];
    case 'ForOfStatement':
      return ['ForOf', node.await, shape(node.left), shape(node.right), shape(node.body)];
    case 'ForStatement':
      return ['For', maybe(node.init), maybe(node.test), maybe(node.update), shape(node.body)];
    case 'WhileStatement':
      return ['While', shape(node.test), shape(node.body)];
    case 'DoWhileStatement':
      return ['DoWhile', shape(node.body), shape(node.test)];
    case 'LabeledStatement':
      return ['Labeled', node.label.name, shape(node.body)];
    case 'BreakStatement':
      return ['Break', node.label?.name ?? null];
    case 'ContinueStatement':
      return ['Continue', node.label?.name ?? null];
    case 'TryStatement': {
      const { handler } = node;
      const parameter = handler?.param?.type === 'Identifier' ? handler.param.name : null;
      const caught: Shape = handler ? [parameter, shape(handler.body)] : null;
      return ['Try', shape(node.block), caught, maybe(node.finalizer)];
    }
    case 'SwitchStatement':
      return [
        'Switch',
        shape(node.discriminant),
        ...node.cases.map((one): Shape => [maybe(one.test), ...all(one.consequent)]),
      ];
    case 'ImportDeclaration':
      return [
        'Import',
        String(node.source.value),
        ...node.specifiers.map((one): Shape =>
          one.type === 'ImportSpecifier' && one.imported.type === 'Identifier'
            ? [one.imported.name, one.local.name]
            : one.type,
        ),
      ];
    case 'FunctionDeclaration':
      return [
        'FunctionDeclaration',
        ...functionParts(node, node.id?.name ?? null),
        shape(node.body),
      ];
    case 'ClassDeclaration':
      return [
        'ClassDeclaration',
        node.id?.name ?? null,
        maybe(node.superClass),
        ...all(node.body.body),
      ];
    case 'PropertyDefinition':
      return ['Field', node.static, key(node.key, node.computed), maybe(node.value)];
    case 'MethodDefinition':
      return [
        'Method',
        node.static,
        node.kind,
        key(node.key, node.computed),
        ...functionParts(node.value, ''),
        shape(node.value.body),
      ];
    default:
      return expression(node);
  }
}

function expression(node: AnyNode): Shape {
  switch (node.type) {
    case 'Identifier':
      return ['Identifier', node.name];
    case 'Literal':
      return literal(node.value, node.bigint);
    case 'TemplateLiteral':
      return [
        'Template',
        node.quasis.map((one) => one.value.cooked ?? ''),
        ...all(node.expressions),
      ];
    case 'ArrayExpression':
      return ['Array', ...all(node.elements)];
    case 'ArrayPattern':
      return ['ArrayPattern', ...all(node.elements)];
    case 'ObjectExpression':
    case 'ObjectPattern':
      return [
        node.type === 'ObjectPattern' ? 'ObjectPattern' : 'Object',
        ...node.properties.map((one): Shape =>
          one.type === 'Property' ? [key(one.key, one.computed), shape(one.value)] : shape(one),
        ),
      ];
    case 'RestElement':
      return ['Rest', shape(node.argument)];
    case 'AssignmentPattern':
      return ['Default', shape(node.left), shape(node.right)];
    case 'MemberExpression':
      if (node.computed) return ['Index', shape(node.object), shape(node.property)];
      return [
        'Member',
        node.optional ?? false,
        shape(node.object),
        node.property.type === 'Identifier' ? node.property.name : '',
      ];
    case 'ChainExpression':
      return shape(node.expression);
    case 'CallExpression':
      return ['Call', shape(node.callee), ...all(node.arguments)];
    case 'NewExpression':
      return ['New', shape(node.callee), ...all(node.arguments)];
    case 'UnaryExpression':
      return ['Unary', node.operator, shape(node.argument)];
    case 'BinaryExpression':
    case 'LogicalExpression':
      return ['Binary', node.operator, shape(node.left), shape(node.right)];
    case 'ConditionalExpression':
      return ['Conditional', shape(node.test), shape(node.consequent), shape(node.alternate)];
    case 'AssignmentExpression':
      return ['Assign', node.operator, shape(node.left), shape(node.right)];
    case 'ArrowFunctionExpression':
      return ['Arrow', ...functionParts(node, null), shape(node.body)];
    case 'FunctionExpression':
      return ['Function', ...functionParts(node, node.id?.name ?? null), shape(node.body)];
    case 'ClassExpression':
      return ['Class', node.id?.name ?? null, maybe(node.superClass), ...all(node.body.body)];
    case 'AwaitExpression':
      return ['Await', shape(node.argument)];
    case 'YieldExpression':
      return ['Yield', node.delegate, maybe(node.argument)];
    case 'SpreadElement':
      return ['Spread', shape(node.argument)];
    case 'SequenceExpression':
      return ['Sequence', ...all(node.expressions)];
    case 'ThisExpression':
      return ['this'];
    case 'Super':
      return ['super'];
    default:
      throw new Error(`unexpected ${node.type}`);
  }
}
