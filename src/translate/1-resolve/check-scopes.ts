import type * as S from '../../python/syntax.ts';
import { resolve, type Resolution } from './resolve.ts';
import type { Binding, ScopeNode } from './scope.ts';
import { allParameters, targetNames } from './targets.ts';
import {
  comprehensionElements,
  innerBlocks,
  isComprehension,
  statementExpressions,
  subExpressions,
} from './walk.ts';
import { describeTarget } from './describe-target.ts';
import { Fault } from './fault.ts';

/** Where a piece of the tree stands. */
interface Place {
  readonly function: S.FunctionDef | S.AsyncFunctionDef | S.Lambda | null;
  /** The function or class whose names are bound here. */
  readonly scope: ScopeNode;
  readonly inClass: boolean;
  readonly inLoop: boolean;
  /** Scopes are worked out only for programs with a `nonlocal`. */
  readonly scopes: () => Resolution;
}

/** What CPython's symbol table and compiler refuse in a tree that parses; throws the first Fault. */
export function checkScopes(module: S.Module, text: string): void {
  checkBareWalrus(module.body, text);
  let scopes: Resolution | null = null;
  checkBody(module.body, {
    function: null,
    scope: module,
    inClass: false,
    inLoop: false,
    scopes: () => (scopes ??= resolve(module)),
  });
}

/** `x := 1` as a statement needs parentheses. */
function checkBareWalrus(body: readonly S.Statement[], text: string): void {
  const lines = text.split('\n');
  for (const node of body) {
    if (node.kind === 'Expr' && node.value.kind === 'NamedExpr') {
      const { target } = node.value;
      const before = (lines[target.line - 1] ?? '').slice(0, target.column - 1).trim();
      if (before === '') throw new Fault('invalid syntax', target.line, target.endColumn + 1);
    }
    for (const block of innerBlocks(node)) checkBareWalrus(block, text);
  }
}

function checkBody(body: readonly S.Statement[], place: Place): void {
  for (const node of body) checkStatement(node, place);
}

function fail(message: string, { line, column }: S.Located): never {
  throw new Fault(message, line, column);
}

function checkStatement(node: S.Statement, place: Place): void {
  for (const one of statementExpressions(node)) {
    if (one.kind === 'Starred' && node.kind !== 'Assign' && node.kind !== 'ClassDef')
      fail("can't use starred expression here", one);
    checkExpression(one, place);
  }
  const { inLoop } = place;
  const isAsync = node.kind === 'AsyncFor' || node.kind === 'AsyncWith';
  if (isAsync && place.function?.kind !== 'AsyncFunctionDef')
    fail(`'async ${node.kind === 'AsyncFor' ? 'for' : 'with'}' outside async function`, node);
  switch (node.kind) {
    case 'Return':
      if (!place.function || place.inClass) fail("'return' outside function", node);
      return;
    case 'Break':
      if (!inLoop) fail("'break' outside loop", node);
      return;
    case 'Continue':
      if (!inLoop) fail("'continue' not properly in loop", node);
      return;
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      return checkFunction(node, node.args, node.body, place);
    case 'ClassDef':
      return checkBody(node.body, { ...place, scope: node, inClass: true, inLoop: false });
    case 'For':
    case 'AsyncFor':
    case 'While':
      if (node.kind !== 'While') checkTarget(node.target, 'assign to');
      checkBody(node.body, { ...place, inLoop: true });
      return checkBody(node.orelse, place);
    case 'Assign':
      node.targets.forEach(checkStars);
      if (node.value.kind === 'Starred') fail("can't use starred expression here", node.value);
      break;
    case 'AugAssign':
      if (node.target.kind === 'Tuple' || node.target.kind === 'List') {
        const kind = node.target.kind.toLowerCase();
        fail(`'${kind}' is an illegal expression for augmented assignment`, node.target);
      }
      break;
    case 'Try':
      node.handlers.forEach((one, i) => {
        if (!one.type && i + 1 < node.handlers.length) fail("default 'except:' must be last", one);
      });
      break;
    case 'Delete':
      for (const one of node.targets) checkTarget(one, 'delete');
      break;
    case 'Nonlocal':
      if (!place.function) fail('nonlocal declaration not allowed at module level', node);
      for (const name of node.names)
        if (!isOfFunction(place.scopes().scopes.get(place.scope)?.outer.get(name)))
          fail(`no binding for nonlocal '${name}' found`, node);
      break;
    default:
      break;
  }
  for (const block of innerBlocks(node)) checkBody(block, place);
}

function checkTarget(node: S.Expression, verb: 'assign to' | 'delete'): void {
  if (node.kind === 'Tuple' || node.kind === 'List') {
    for (const one of node.elts) checkTarget(one, verb);
    return;
  }
  if (!['Name', 'Attribute', 'Subscript', 'Starred'].includes(node.kind))
    fail(describeTarget(node, verb).replace(/ here\. Maybe.*/, ''), node);
}

function checkStars(target: S.Expression): void {
  if (target.kind === 'Starred')
    fail('starred assignment target must be in a list or tuple', target);
  if (target.kind !== 'Tuple' && target.kind !== 'List') return;
  if (target.elts.filter((one) => one.kind === 'Starred').length > 1)
    fail('multiple starred expressions in assignment', target);
}

function checkFunction(
  node: S.FunctionDef | S.AsyncFunctionDef | S.Lambda,
  args: S.Arguments,
  body: readonly S.Statement[],
  place: Place,
): void {
  const parameters = new Set<string>();
  for (const one of allParameters(args)) {
    if (parameters.has(one.arg))
      fail(`duplicate argument '${one.arg}' in function definition`, one);
    parameters.add(one.arg);
  }
  checkGlobals(body, parameters);
  checkBody(body, { ...place, function: node, scope: node, inClass: false, inLoop: false });
}

/** A name may not be used before the `global` or `nonlocal` that speaks of it. */
function checkGlobals(body: readonly S.Statement[], parameters: ReadonlySet<string>): void {
  const assigned = new Set<string>();
  const used = new Set<string>();
  const declared = new Map<string, string>();
  for (const node of body) {
    if (node.kind === 'Global' || node.kind === 'Nonlocal') {
      const kind = node.kind.toLowerCase();
      for (const name of node.names) {
        if ((declared.get(name) ?? kind) !== kind)
          fail(`name '${name}' is nonlocal and global`, node);
        declared.set(name, kind);
        if (parameters.has(name)) fail(`name '${name}' is parameter and ${kind}`, node);
        if (assigned.has(name))
          fail(`name '${name}' is assigned to before ${kind} declaration`, node);
        if (used.has(name)) fail(`name '${name}' is used prior to ${kind} declaration`, node);
      }
    }
    if (node.kind === 'Assign')
      for (const name of node.targets.flatMap(targetNames)) assigned.add(name.id);
    for (const one of statementExpressions(node)) collectNames(one, used);
  }
}

function collectNames(node: S.Expression, names: Set<string>): void {
  if (node.kind === 'Name') names.add(node.id);
  for (const one of subExpressions(node)) collectNames(one, names);
}

function isOfFunction(binding: Binding | undefined): boolean {
  return binding?.scope.owner().kind === 'function';
}

function checkExpression(node: S.Expression, place: Place): void {
  if (node.kind === 'NamedExpr' && node.target.kind !== 'Name')
    fail(
      `cannot use assignment expressions with ${describeTarget(node.target, 'delete').slice('cannot delete '.length)}`,
      node.target,
    );
  const outside = place.function === null || place.inClass;
  if ((node.kind === 'Yield' || node.kind === 'YieldFrom') && outside)
    fail(`'yield${node.kind === 'YieldFrom' ? ' from' : ''}' outside function`, node);
  if (node.kind === 'Await' && outside) fail("'await' outside function", node);
  if (node.kind === 'Await' && place.function?.kind !== 'AsyncFunctionDef')
    fail("'await' outside async function", node);
  if (node.kind === 'Lambda') {
    checkFunction(node, node.args, [], place);
    return checkExpression(node.body, { ...place, function: node, inClass: false });
  }
  if (node.kind === 'Call') checkCall(node);
  for (const one of subExpressions(node)) {
    if (one.kind === 'Starred' && !takesStars.has(node.kind))
      fail("can't use starred expression here", one);
    checkExpression(one, place);
  }
  if (!isComprehension(node)) return;
  checkRebinding(node);
  for (const { iter, ifs, target, isAsync } of node.generators) {
    checkTarget(target, 'assign to');
    if (isAsync && place.function?.kind !== 'AsyncFunctionDef')
      fail('asynchronous comprehension outside of an asynchronous function', node);
    for (const one of [iter, ...ifs]) checkExpression(one, place);
  }
  for (const one of comprehensionElements(node)) checkExpression(one, place);
}

const takesStars: ReadonlySet<string> = new Set(['Call', 'List', 'Tuple', 'Set', 'Subscript']);

/** A walrus may not bind the variables of the comprehensions around it (PEP 572). */
function checkRebinding(node: Parameters<typeof comprehensionElements>[0]): void {
  const names = new Set(
    node.generators.flatMap(({ target }) => targetNames(target).map(({ id }) => id)),
  );
  const visit = (inner: S.Expression): void => {
    if (inner.kind === 'NamedExpr' && names.has(inner.target.id))
      fail(
        `assignment expression cannot rebind comprehension iteration variable '${inner.target.id}'`,
        inner.target,
      );
    subExpressions(inner).forEach(visit);
    if (isComprehension(inner)) comprehensionElements(inner).forEach(visit);
  };
  comprehensionElements(node).forEach(visit);
  for (const { iter } of node.generators) refuseWalrus(iter);
}

/** What a comprehension goes through binds no names, however deep inside (PEP 572). */
function refuseWalrus(node: S.Expression): void {
  if (node.kind === 'NamedExpr')
    fail('assignment expression cannot be used in a comprehension iterable expression', node);
  subExpressions(node).forEach(refuseWalrus);
  if (node.kind === 'Lambda') refuseWalrus(node.body);
  if (!isComprehension(node)) return;
  comprehensionElements(node).forEach(refuseWalrus);
  for (const { iter, ifs } of node.generators) [iter, ...ifs].forEach(refuseWalrus);
}

function checkCall(node: S.Call): void {
  const names = new Set<string>();
  for (const { arg, line, column, ...rest } of node.keywords) {
    if (arg === null) continue;
    if (names.has(arg)) fail(`keyword argument repeated: ${arg}`, { ...rest, line, column });
    names.add(arg);
  }
  const bare = node.args.find((one) => one.kind === 'GeneratorExp');
  if (bare && node.args.length + node.keywords.length > 1 && isBare(node, bare))
    fail('Generator expression must be parenthesized', bare);
}

/** A generator expression begins at its own parenthesis, if it has one: the parser leaves the place of the element. */
function isBare(call: S.Call, node: S.GeneratorExp): boolean {
  return node.line === node.elt.line && node.column === node.elt.column && call.line > 0;
}
