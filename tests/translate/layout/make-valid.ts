import type { TsBlock } from '../../../src/translate/3-print/tree.ts';

/** Where in a program something stands: what is allowed there. */
interface Scope {
  readonly awaits: boolean;
  readonly yields: boolean;
  readonly loops: boolean;
  readonly returns: boolean;
}

type Tree = Readonly<Record<string, unknown>>;

let counter = 0;

/** Makes a random tree a program that parses: no `await` where there is none, no name declared twice. */
export function makeValid(program: TsBlock): TsBlock {
  counter = 0;
  return fix(program, { awaits: true, yields: false, loops: false, returns: false }) as TsBlock;
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fix(value: unknown, scope: Scope): unknown {
  if (Array.isArray(value)) return value.map((one) => fix(one, scope));
  if (!isTree(value)) return value;
  const fixed = fixNode(value, scope);
  return 'kind' in fixed
    ? { ...fixed, line: 1 + (counter % 7), endLine: 1 + (counter % 7) + (counter % 2) }
    : fixed;
}

function fields(node: Tree, scope: Scope): Tree {
  return Object.fromEntries(Object.entries(node).map(([key, one]) => [key, fix(one, scope)]));
}

const IDENTIFIER = { kind: 'identifier', name: 'x' };

function fixNode(node: Tree, scope: Scope): Tree {
  const closed: Scope = { awaits: false, yields: false, loops: false, returns: false };
  switch (node['kind']) {
    case 'await':
      return scope.awaits ? fields(node, scope) : (fix(node['argument'], scope) as Tree);
    case 'yield':
      return scope.yields ? fields(node, scope) : IDENTIFIER;
    case 'return':
      return scope.returns
        ? fields(node, scope)
        : { ...fields(node, scope), kind: 'throw', argument: IDENTIFIER };
    case 'switch':
      return fixSwitch(node, scope);
    case 'break':
    case 'continue':
      return scope.loops ? node : { ...node, kind: 'expressionStatement', expression: IDENTIFIER };
    case 'while':
    case 'doWhile':
    case 'for':
    case 'forOf':
      return fixLoop(node, scope);
    case 'arrow':
    case 'function':
    case 'functionDeclaration':
    case 'method':
      return fixFunction(node, scope);
    case 'field':
    case 'staticBlock':
      return fields(node, closed);
    case 'variable':
      return {
        ...node,
        declarators: (node['declarators'] as Tree[]).map((one) => declarator(one, scope)),
      };
    case 'assign':
      return fixAssignment(node, scope);
    case 'classDeclaration':
    case 'class':
      return { ...fields(node, scope), class: fixClass(node['class'] as Tree, scope) };
    case 'interface':
      return fixInterface(node, scope);
    case 'typeAlias':
      return { ...fields(node, scope), name: `Name${counter++}` };
    case 'labeled': {
      const label = `outer${counter++}`;
      return { ...fields(node, scope), label };
    }
    default:
      return fields(node, scope);
  }
}

/** One `default` at most. */
function fixSwitch(node: Tree, scope: Scope): Tree {
  let hasDefault = false;
  const cases = (node['cases'] as Tree[]).map((one) => ({
    ...one,
    tests: (one['tests'] as unknown[]).map((test) => {
      if (test !== null) return test;
      if (hasDefault) return IDENTIFIER;
      hasDefault = true;
      return null;
    }),
  }));
  return fields({ ...node, cases }, scope);
}

/** Signatures have no default values. */
function fixInterface(node: Tree, scope: Scope): Tree {
  const members = (node['members'] as Tree[]).map((one) => ({
    ...one,
    ...('parameters' in one
      ? {
          parameters: (one['parameters'] as Tree[]).map((parameter) => ({
            ...parameter,
            initial: undefined,
          })),
        }
      : {}),
  }));
  return { ...fields({ ...node, members }, scope), name: `Name${counter++}` };
}

/** `a?.b = c` is no assignment. */
function withoutOptional(target: unknown): unknown {
  if (Array.isArray(target)) return target.map(withoutOptional);
  if (!isTree(target)) return target;
  const { optional: _, ...rest } = target;
  return Object.fromEntries(Object.entries(rest).map(([key, one]) => [key, withoutOptional(one)]));
}

function fixLoop(node: Tree, scope: Scope): Tree {
  const inner = { ...scope, loops: true };
  const isDeclared = node['declaration'] !== null && 'target' in node;
  const isAwait = node['await'] === true && scope.awaits;
  const { await: _, ...rest } = node;
  return {
    ...fields(rest, scope),
    ...(isAwait ? { await: true } : {}),
    ...('target' in node
      ? {
          target: isDeclared
            ? binding(node['target'])
            : withoutOptional(fix(node['target'], scope)),
        }
      : {}),
    body: fix(node['body'], inner),
  };
}

function fixFunction(node: Tree, scope: Scope): Tree {
  const isAsync = node['async'] === true;
  const isGenerator = node['generator'] === true;
  const inner: Scope = { awaits: isAsync, yields: isGenerator, loops: false, returns: true };
  const parameters: Scope = { awaits: false, yields: false, loops: false, returns: false };
  return {
    ...fields({ ...node, body: null, parameters: [] }, scope),
    ...(node['kind'] === 'functionDeclaration'
      ? { name: `${String(node['name'])}${counter++}` }
      : {}),
    ...(node['kind'] === 'method' ? { name: fix(node['name'], parameters) } : {}),
    parameters: (node['parameters'] as Tree[]).map((one, index, all) => ({
      ...fields(parameter(one, index === all.length - 1), parameters),
      target: binding(one['target']),
    })),
    body: fix(node['body'], inner),
  };
}

/** Only the last parameter takes the rest; what is optional has no default, and is a name. */
function parameter(node: Tree, isLast: boolean): Tree {
  const { rest, optional, initial, ...plain } = node;
  if (rest === true && isLast) return { ...plain, rest };
  if (optional === true && isLast && typeof node['target'] === 'string')
    return { ...plain, optional };
  return initial === undefined ? plain : { ...plain, initial };
}

function fixClass(declared: Tree, scope: Scope): Tree {
  const { superTypeArguments, ...rest } = fields(declared, scope);
  const hasBase = declared['superclass'] !== undefined;
  return {
    ...rest,
    ...(hasBase && superTypeArguments !== undefined ? { superTypeArguments } : {}),
    name: `${String(declared['name'])}${counter++}`,
  };
}

function declarator(node: Tree, scope: Scope): Tree {
  return { ...fields(node, scope), target: binding(node['target']) };
}

function fixAssignment(node: Tree, scope: Scope): Tree {
  const fixed = fields(node, scope);
  const target = withoutOptional(fixed['target']) as Tree;
  const isPattern = target['kind'] === 'arrayPattern' || target['kind'] === 'objectPattern';
  return { ...fixed, target, ...(isPattern ? { operator: '=' } : {}) };
}

/** A target whose names are declared here: each gets a number of its own. */
function binding(target: unknown): unknown {
  if (typeof target === 'string') return `${target}${counter++}`;
  if (!isTree(target)) return target;
  switch (target['kind']) {
    case 'identifier':
      return { ...target, name: `${String(target['name'])}${counter++}` };
    case 'arrayPattern':
      return {
        ...target,
        elements: (target['elements'] as unknown[]).map(binding),
        ...(target['rest'] === undefined ? {} : { rest: binding(target['rest']) }),
      };
    case 'objectPattern':
      return {
        ...target,
        properties: (target['properties'] as Tree[]).map((one) => ({
          key: one['key'],
          value: `${String(one['value'] ?? one['key'])}${counter++}`,
        })),
      };
    default:
      return target;
  }
}
