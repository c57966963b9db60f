import type {
  Arguments,
  Call,
  ClassDef,
  Expression,
  FunctionFields,
  Lambda,
  Statement,
} from '../python/syntax.ts';
import { baseName } from './base-name.ts';
import { boundNames, globalNames, importedNames, targetNames } from './bound-names.ts';
import { FactRecorder } from './fact-recorder.ts';
import type { Facts } from './facts.ts';
import { parameterNames, type Scope } from './scopes.ts';
import { childrenOf, type TreeNode } from './walk.ts';

/** What top-level statements that share their lines mean for the note's namespace. */
export function collectFacts(statements: readonly Statement[]): Facts {
  const recorder = new FactRecorder();
  const { facts } = recorder;
  for (const statement of statements) {
    for (const name of boundNames([statement])) facts.binds.add(name);
    for (const name of boundForSure(statement)) facts.kills.add(name);
    if (statement.kind === 'Assign') {
      const [target] = statement.targets;
      const base = baseName(statement.value);
      if (target?.kind === 'Name' && base !== null) facts.aliases.push([target.id, base]);
    }
    if (statement.kind === 'AugAssign' && statement.target.kind === 'Name') {
      facts.uses.add(statement.target.id);
    }
    visit(statement as unknown as TreeNode, recorder);
  }
  return facts;
}

/** What a statement binds whatever happens in it. */
function boundForSure(statement: Statement): string[] {
  switch (statement.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
    case 'ClassDef':
      return [statement.name];
    case 'Import':
    case 'ImportFrom':
      return importedNames(statement);
    case 'Assign':
      return statement.targets.flatMap(targetNames);
    case 'AnnAssign':
      return statement.value ? targetNames(statement.target) : [];
    default:
      return [];
  }
}

function visit(node: TreeNode, recorder: FactRecorder): void {
  switch (node['kind']) {
    case 'Name':
      return recorder.use(String(node['id']));
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      return visitFunction(node as unknown as FunctionFields, recorder);
    case 'Lambda':
      return visitLambda(node as unknown as Lambda, recorder);
    case 'ClassDef':
      return visitClass(node as unknown as ClassDef, recorder);
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
    case 'GeneratorExp':
      return visitComprehension(node, recorder);
    case 'Import':
    case 'ImportFrom':
      return visitImport(node as unknown as Extract<Statement, { kind: 'Import' }>, recorder);
    case 'Global':
    case 'Nonlocal':
      return;
    case 'Call':
      recorder.call(node as unknown as Call);
      return visitChildren(node, recorder);
    default:
      return visitAssignment(node, recorder);
  }
}

/** Statements with targets; and all others, which need no more than a look at their parts. */
function visitAssignment(node: TreeNode, recorder: FactRecorder): void {
  switch (node['kind']) {
    case 'Assign':
    case 'Delete':
      for (const target of node['targets'] as readonly Expression[]) visitTarget(target, recorder);
      return visitFields(node, recorder, 'value');
    case 'AugAssign':
    case 'AnnAssign':
      visitTarget(node['target'] as Expression, recorder);
      return visitFields(node, recorder, 'annotation', 'value');
    case 'For':
    case 'AsyncFor':
      visitLoopHead(node['target'] as Expression, node['iter'] as Expression, recorder);
      return visitFields(node, recorder, 'iter', 'body', 'orelse');
    case 'NamedExpr':
      return visitFields(node, recorder, 'value');
    default:
      return visitChildren(node, recorder);
  }
}

function visitChildren(node: TreeNode, recorder: FactRecorder): void {
  for (const child of childrenOf(node)) visit(child, recorder);
}

function visitFields(node: TreeNode, recorder: FactRecorder, ...names: readonly string[]): void {
  for (const name of names) {
    const value = node[name];
    if (Array.isArray(value)) for (const child of value as TreeNode[]) visit(child, recorder);
    else if (value !== null && value !== undefined) visit(value as TreeNode, recorder);
  }
}

/** A target that is not a plain name changes the value that its base names. */
function visitTarget(target: Expression, recorder: FactRecorder): void {
  if (target.kind === 'Tuple' || target.kind === 'List') {
    for (const element of target.elts) visitTarget(element, recorder);
  } else if (target.kind === 'Starred') visitTarget(target.value, recorder);
  else if (target.kind !== 'Name') {
    const base = baseName(target);
    if (base !== null) recorder.mutate(base);
    else recorder.settingOfCall(target);
    visit(target as unknown as TreeNode, recorder);
  }
}

/** A loop calls the iterator, and its target is another name for what the iterable holds. */
function visitLoopHead(target: Expression, iterable: Expression, recorder: FactRecorder): void {
  recorder.facts.calls ||= !recorder.scopes.deferred;
  visitTarget(target, recorder);
  const base = baseName(iterable);
  if (base === null || !recorder.scopes.outside) return;
  for (const name of targetNames(target)) recorder.facts.aliases.push([name, base]);
}

function visitImport(node: Extract<Statement, { kind: 'Import' }>, recorder: FactRecorder): void {
  if (!recorder.scopes.outside) return;
  for (const name of importedNames(node)) recorder.facts.imports.add(name);
}

function visitFunction(node: FunctionFields, recorder: FactRecorder): void {
  const className = recorder.scopes.enclosingClass;
  const method = className === null ? null : node.name;
  if (method !== null) recorder.selfEffect(method);
  visitSignature(node.args, recorder);
  // A decorator is called when the function is defined.
  if (node.decorators.length > 0) recorder.facts.calls = true;
  for (const part of [...node.decorators, node.returns]) {
    if (part) visit(part as unknown as TreeNode, recorder);
  }
  const parameters = new Set(parameterNames(node.args));
  const names = new Set([...parameters, ...boundNames(node.body)]);
  recorder.later();
  recorder.scopes.inside({ kind: 'function', names, parameters, className, method }, () => {
    for (const name of globalNames(node.body)) recorder.later().mutates.add(name);
    for (const statement of node.body) visit(statement as unknown as TreeNode, recorder);
  });
}

function visitLambda({ args, body }: Lambda, recorder: FactRecorder): void {
  visitSignature(args, recorder);
  const parameters = new Set(parameterNames(args));
  const scope: Scope = {
    kind: 'function',
    names: parameters,
    parameters,
    className: null,
    method: null,
  };
  recorder.later();
  recorder.scopes.inside(scope, () => visit(body as unknown as TreeNode, recorder));
}

/** Defaults and annotations belong to the scope around the function. */
function visitSignature(args: Arguments, recorder: FactRecorder): void {
  const all = [...args.posonlyargs, ...args.args, args.vararg, ...args.kwonlyargs, args.kwarg];
  const annotations = all.map((arg) => arg?.annotation);
  for (const part of [...annotations, ...args.defaults, ...args.kwDefaults]) {
    if (part) visit(part as unknown as TreeNode, recorder);
  }
}

function visitClass(node: ClassDef, recorder: FactRecorder): void {
  for (const part of [...node.decorators, ...node.bases, ...node.keywords]) {
    visit(part as unknown as TreeNode, recorder);
  }
  const names = boundNames(node.body);
  const scope: Scope = {
    kind: 'class',
    names,
    parameters: new Set(),
    className: node.name,
    method: null,
  };
  recorder.scopes.inside(scope, () => {
    for (const statement of node.body) visit(statement as unknown as TreeNode, recorder);
  });
}

function visitComprehension(node: TreeNode, recorder: FactRecorder): void {
  const generators = node['generators'] as readonly { target: Expression }[];
  const names = new Set(generators.flatMap(({ target }) => targetNames(target)));
  recorder.facts.calls ||= !recorder.scopes.deferred;
  const scope: Scope = {
    kind: 'comprehension',
    names,
    parameters: new Set(),
    className: null,
    method: null,
  };
  recorder.scopes.inside(scope, () => visitChildren(node, recorder));
}
