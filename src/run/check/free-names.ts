import type { AnyNode, Function as FunctionNode, Identifier, Program } from 'acorn';
import { childrenOf } from './children.ts';
import { boundBy, declaredIn, hoisted } from './declared.ts';

/** Names in sight: the innermost scope first. */
interface Scope {
  readonly names: ReadonlySet<string>;
  readonly outer: Scope | null;
}

/** The names of a program that nothing in it declares: they would be looked up in the global object. */
export function freeNames(program: Program): Identifier[] {
  const free: Identifier[] = [];
  walk(program, null, free);
  return free;
}

function walk(node: AnyNode, outer: Scope | null, free: Identifier[]): void {
  if (node.type === 'Identifier') {
    if (!inSight(node.name, outer)) free.push(node);
    return;
  }
  const scope = opened(node, outer);
  for (const child of referring(node)) walk(child, scope, free);
}

function inSight(name: string, scope: Scope | null): boolean {
  for (let at = scope; at; at = at.outer) if (at.names.has(name)) return true;
  return false;
}

/** The scope inside a node: a new one for whatever declares names. */
function opened(node: AnyNode, outer: Scope | null): Scope | null {
  const names = declares(node);
  return names.length > 0 ? { names: new Set(names), outer } : outer;
}

function declares(node: AnyNode): string[] {
  switch (node.type) {
    case 'Program':
    case 'BlockStatement':
    case 'StaticBlock':
      return [
        ...declaredIn(node.body),
        ...(node.type === 'BlockStatement' ? [] : node.body.flatMap(hoisted)),
      ];
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return namesOfFunction(node);
    case 'ClassExpression':
    case 'ClassDeclaration':
      return node.id ? [node.id.name] : [];
    case 'CatchClause':
      return node.param ? boundBy(node.param) : [];
    case 'ForStatement':
      return node.init?.type === 'VariableDeclaration' ? declaredIn([node.init]) : [];
    case 'ForInStatement':
    case 'ForOfStatement':
      return node.left.type === 'VariableDeclaration' ? declaredIn([node.left]) : [];
    case 'SwitchStatement':
      return node.cases.flatMap((branch) => declaredIn(branch.consequent));
    default:
      return [];
  }
}

function namesOfFunction(node: FunctionNode): string[] {
  const own = node.type === 'FunctionExpression' && node.id ? [node.id.name] : [];
  return [...own, ...node.params.flatMap(boundBy), ...hoisted(node.body)];
}

/** The children whose identifiers refer to variables: not keys, not labels. */
function referring(node: AnyNode): AnyNode[] {
  switch (node.type) {
    case 'MemberExpression':
      return node.computed ? [node.object, node.property] : [node.object];
    case 'Property':
      return node.computed ? [node.key, node.value] : [node.value];
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return [...(node.computed ? [node.key] : []), ...(node.value ? [node.value] : [])];
    case 'LabeledStatement':
      return [node.body];
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'ImportDeclaration':
    case 'MetaProperty':
      return [];
    default:
      return childrenOf(node);
  }
}
