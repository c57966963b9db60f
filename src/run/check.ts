import { parse } from 'acorn';
import type { AnyNode, Program } from 'acorn';
import { childrenOf } from './check/children.ts';
import { freeNames } from './check/free-names.ts';

/** Something in generated code that would lead out of what translations may do. Lines from 1, columns from 0. */
export interface Violation {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** What a translation may name without importing it. */
export const safeGlobals: ReadonlySet<string> = new Set([
  'undefined',
  'NaN',
  'Infinity',
  'Array',
  'BigInt',
  'Boolean',
  'Error',
  'Map',
  'Math',
  'Number',
  'Promise',
  'Set',
  'String',
  'Symbol',
]);

/** Exports of the runtime that are for the runner, not for programs. */
const runnersNames = new Set(['connect', 'finishAsyncio', 'Deadlock', 'runningTask']);

/** Members that lead from any value to its class, and from there to everything. */
const leadingOut = new Set([
  'constructor',
  '__proto__',
  'prototype',
  'caller',
  'callee',
  'prepareStackTrace',
  'captureStackTrace',
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
]);

/**
 * Checks the JavaScript of a translation, independently of the translator that made it: one import, of the runtime;
 * free names only from there and from `safeGlobals`; no way to `constructor` and its like by name. A computed member
 * with a text in it is refused; one whose key is some other expression cannot be judged here: the realm, where such
 * members are gone or powerless, is the layer that answers for those. Returns what it found, in order; a text that
 * does not parse is a violation too.
 */
export function check(javascript: string): Violation[] {
  let program: Program;
  try {
    program = parse(javascript, { ecmaVersion: 'latest', sourceType: 'module', locations: true });
  } catch (error) {
    return [{ line: 1, column: 0, message: `does not parse: ${String(error)}` }];
  }
  const violations: Violation[] = [];
  const refuse = (node: AnyNode, message: string) => {
    const { line, column } = node.loc?.start ?? { line: 1, column: 0 };
    violations.push({ line, column, message });
  };
  visit(program, [], refuse);
  for (const name of freeNames(program)) {
    if (!safeGlobals.has(name.name)) refuse(name, `free name ${name.name}`);
  }
  return violations.sort((a, b) => a.line - b.line || a.column - b.column);
}

type Refuse = (node: AnyNode, message: string) => void;

function visit(node: AnyNode, parents: readonly AnyNode[], refuse: Refuse): void {
  judge(node, parents, refuse);
  const inner = [...parents, node];
  for (const child of childrenOf(node)) visit(child, inner, refuse);
}

function judge(node: AnyNode, parents: readonly AnyNode[], refuse: Refuse): void {
  switch (node.type) {
    case 'ImportDeclaration':
      if (node.source.value !== 'konspekt/runtime')
        refuse(node, `import of ${String(node.source.value)}`);
      break;
    case 'ImportSpecifier':
      if (node.imported.type !== 'Identifier') refuse(node, 'import by a text');
      else if (runnersNames.has(node.imported.name))
        refuse(node, `import of ${node.imported.name}`);
      break;
    case 'ImportNamespaceSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportExpression':
    case 'MetaProperty':
    case 'ExportNamedDeclaration':
    case 'ExportDefaultDeclaration':
    case 'ExportAllDeclaration':
    case 'WithStatement':
    case 'DebuggerStatement':
      refuse(node, node.type);
      break;
    case 'MemberExpression':
      if (!isClassBlock(node, parents)) judgeKey(node.property, node.computed, refuse);
      break;
    case 'Property':
      // A keyword argument may have any name: a new object's own property leads nowhere, but for its prototype.
      if (isKeywordArgument(node.key, node.computed, parents)) break;
      judgeKey(node.key, node.computed, refuse);
      break;
    case 'PropertyDefinition':
      judgeKey(node.key, node.computed, refuse);
      break;
    case 'MethodDefinition':
      if (node.kind !== 'constructor') judgeKey(node.key, node.computed, refuse);
      break;
    default:
      break;
  }
}

function isKeywordArgument(key: AnyNode, computed: boolean, parents: readonly AnyNode[]): boolean {
  return (
    !computed &&
    key.type === 'Identifier' &&
    key.name !== '__proto__' &&
    parents.at(-1)?.type === 'ObjectExpression'
  );
}

/** `this.prototype` in a static block: how class attributes get where instances find them. */
function isClassBlock(node: AnyNode, parents: readonly AnyNode[]): boolean {
  if (node.type !== 'MemberExpression' || node.computed) return false;
  if (node.object.type !== 'ThisExpression' || node.property.type !== 'Identifier') return false;
  if (node.property.name !== 'prototype') return false;
  const owner = parents.findLast((parent) => bindsThis(parent));
  return owner?.type === 'StaticBlock';
}

function bindsThis(node: AnyNode): boolean {
  return (
    node.type === 'StaticBlock' ||
    node.type === 'FunctionDeclaration' ||
    node.type === 'FunctionExpression' ||
    node.type === 'PropertyDefinition'
  );
}

function judgeKey(key: AnyNode, computed: boolean, refuse: Refuse): void {
  if (computed) {
    if (isText(key)) refuse(key, 'computed member with a text');
    return;
  }
  const name =
    key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : '';
  if (leadingOut.has(name)) refuse(key, `member ${name}`);
}

/** Whether an expression makes a text by itself: a literal, a template, a sum with one of them. */
function isText(key: AnyNode): boolean {
  switch (key.type) {
    case 'Literal':
      return typeof key.value !== 'number';
    case 'TemplateLiteral':
      return true;
    case 'BinaryExpression':
      return key.operator === '+' && (isText(key.left) || isText(key.right));
    case 'ConditionalExpression':
      return isText(key.consequent) || isText(key.alternate);
    case 'LogicalExpression':
      return isText(key.left) || isText(key.right);
    case 'AssignmentExpression':
      return isText(key.right);
    case 'ArrayExpression':
    case 'ObjectExpression':
      return true;
    case 'SequenceExpression':
      return key.expressions.some(isText);
    default:
      return false;
  }
}
