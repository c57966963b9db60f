import type { TsBlock, TsExpression } from './tree.ts';

/** Functions of the runtime that take anything, and whose result does not depend on what TypeScript knows of it. */
const open: ReadonlySet<string> = new Set(
  `print str repr ascii format len type id hash bool truthy isinstance issubclass callable eq ne lt le gt ge contains
  is call method getAttr setAttr hasAttr delAttr delItem setItem float int bin hex oct chr ord percent raised drop
  assertFailed badCall unpack unpackStar awaitable superCall isException raiseFrom chain all any isMatch matchedPart
  isSequence isMapping mappingRest exitWith leave`.split(/\s+/),
);

/** Operators of the runtime: what they take matters only as far as their result does. */
const operators: ReadonlySet<string> = new Set(
  `add sub mul div floorDiv mod pow lshift rshift bitAnd bitOr bitXor matMul neg pos invert iadd isub imul idiv
  ifloorDiv imod ipow ilshift irshift ibitAnd ibitOr ibitXor imatMul getItem abs round sum divmod next or and
  min max`.split(/\s+/),
);

/** Takes back the casts that no consumer needs (arguments of `print`, parts of templates, operands of `===`). */
export function dropNeedlessCasts(block: TsBlock): TsBlock {
  return walk(block, 'nothing') as TsBlock;
}

/** What a consumer asks of a type: nothing, that it is a number or a bigint, all. */
type Need = 'nothing' | 'int' | 'type';

type Tree = { readonly kind?: string } & Readonly<Record<string, unknown>>;

function walk(value: unknown, needed: Need): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const walked = value.map((one: unknown) => walk(one, needed));
    return walked.some((one, i) => one !== value[i]) ? walked : value;
  }
  const node = value as Tree;
  if (node.kind === 'as' && node['auto'] !== undefined) {
    const inner = walk(node['expression'], 'nothing') as TsExpression;
    const isKept = needed === 'type' || (needed === 'int' && node['auto'] === 'type');
    return isKept ? { ...node, expression: inner } : inner;
  }
  let changed: Record<string, unknown> | null = null;
  for (const [key, child] of Object.entries(node)) {
    if (typeof child !== 'object' || child === null || types.has(key)) continue;
    const walked = walk(child, asksFor(node, key, needed));
    if (walked === child) continue;
    changed ??= { ...node };
    changed[key] = walked;
  }
  return changed ?? node;
}

/** Keys of the tree under which there are only types. */
const types: ReadonlySet<string> = new Set(['type', 'returnType', 'typeArguments', 'comments']);

/** What a node asks of the type of what stands under one of its keys. */
function asksFor(node: Tree, key: string, needed: Need): Need {
  switch (node.kind) {
    case 'template':
    case 'expressionStatement':
    case 'throw':
      return 'nothing';
    case 'call':
      return key === 'arguments' ? argumentsNeed(node['callee'] as Tree, needed) : 'type';
    case 'unary':
      return node['operator'] === '!' || node['operator'] === 'typeof' ? 'nothing' : 'type';
    case 'binary':
      return operandsNeed(String(node['operator']), needed);
    case 'conditional':
      return key === 'test' ? 'nothing' : needed;
    case 'if':
    case 'while':
    case 'doWhile':
    case 'for':
      return key === 'test' ? 'nothing' : 'type';
    case 'property':
      return key === 'value' && isKeyFunction(node) ? 'nothing' : 'type';
    case 'arrow':
      return key === 'body' ? needed : 'type';
    case 'array':
      return needed;
    default:
      return 'type';
  }
}

function argumentsNeed(callee: Tree, needed: Need): Need {
  if (callee.kind !== 'identifier') return 'type';
  const name = String(callee['name']);
  if (open.has(name)) return 'nothing';
  return operators.has(name) ? needed : 'type';
}

function operandsNeed(operator: string, needed: Need): Need {
  if (operator === '===' || operator === '!==') return 'nothing';
  if (['<', '<=', '>', '>='].includes(operator)) return 'int';
  return ['&&', '||', '??'].includes(operator) ? needed : 'type';
}

/** `key: (x) => …`: what it gives is only compared. */
function isKeyFunction(node: Tree): boolean {
  const key = node['key'] as Tree;
  return key.kind === 'name' && key['name'] === 'key';
}
