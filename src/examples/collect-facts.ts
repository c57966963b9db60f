import type { Arguments, Call, Expression, FunctionFields, Statement } from '../python/syntax.ts';
import { boundNames, globalNames, importedNames, targetNames } from './bound-names.ts';
import { changesFirstArgument, isHarmless, isPrinter, isPureMethod } from './effects.ts';
import { emptyLater, type Facts, type Later, type MethodCall, type SelfEffect } from './facts.ts';
import { childrenOf, type TreeNode } from './walk.ts';

/** What top-level statements that share their lines mean for the note's namespace. */
export function collectFacts(statements: readonly Statement[]): Facts {
  const collector = new FactCollector();
  for (const statement of statements) collector.top(statement);
  return collector.facts;
}

/** A scope inside the statement: its own names, and which of them are parameters. */
interface Scope {
  readonly kind: 'function' | 'class' | 'comprehension';
  readonly names: ReadonlySet<string>;
  readonly parameters: ReadonlySet<string>;
  /** The class that a method belongs to. */
  readonly className: string | null;
  /** The method of that class that this is. */
  readonly method: string | null;
}

class FactCollector {
  readonly facts: Facts & { later: Later | null } = {
    uses: new Set(),
    binds: new Set(),
    kills: new Set(),
    mutates: new Set(),
    methods: [],
    handed: new Set(),
    aliases: [],
    imports: new Set(),
    selfEffects: new Map(),
    calls: false,
    prints: false,
    later: null,
  };
  #scopes: Scope[] = [];
  /** Inside the body of a function: what is found there happens later. */
  #deferred = false;

  top(statement: Statement): void {
    for (const name of boundNames([statement])) this.facts.binds.add(name);
    for (const name of killed(statement)) this.facts.kills.add(name);
    if (statement.kind === 'Assign' && statement.value.kind !== 'Call') {
      const [target] = statement.targets;
      const base = baseName(statement.value);
      if (target?.kind === 'Name' && base !== null) this.facts.aliases.push([target.id, base]);
    }
    if (statement.kind === 'AugAssign' && statement.target.kind === 'Name') {
      this.facts.uses.add(statement.target.id);
    }
    this.visit(statement as unknown as TreeNode);
  }

  visit(node: TreeNode): void {
    switch (node['kind']) {
      case 'Name':
        return this.#use(String(node['id']));
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        return this.#function(node as unknown as FunctionFields);
      case 'Lambda':
        return this.#lambda(node as unknown as { args: Arguments; body: Expression });
      case 'ClassDef':
        return this.#class(node as unknown as Extract<Statement, { kind: 'ClassDef' }>);
      case 'ListComp':
      case 'SetComp':
      case 'DictComp':
      case 'GeneratorExp':
        return this.#comprehension(node);
      case 'Import':
      case 'ImportFrom':
        if (this.#scopes.length === 0) {
          const names = importedNames(node as unknown as Extract<Statement, { kind: 'Import' }>);
          for (const name of names) this.facts.imports.add(name);
        }
        return;
      case 'Assign':
      case 'Delete':
        for (const target of node['targets'] as readonly Expression[]) this.#target(target);
        return this.#fields(node, 'value');
      case 'AugAssign':
      case 'AnnAssign':
        this.#target(node['target'] as Expression);
        return this.#fields(node, 'annotation', 'value');
      case 'For':
      case 'AsyncFor':
        this.facts.calls = true;
        this.#target(node['target'] as Expression);
        this.#loopAlias(node['target'] as Expression, node['iter'] as Expression);
        return this.#fields(node, 'iter', 'body', 'orelse');
      case 'NamedExpr':
        return this.#fields(node, 'value');
      case 'Call':
        this.#call(node as unknown as Call);
        return this.#children(node);
      case 'Global':
      case 'Nonlocal':
        return;
      default:
        return this.#children(node);
    }
  }

  #children(node: TreeNode): void {
    for (const child of childrenOf(node)) this.visit(child);
  }

  #fields(node: TreeNode, ...names: readonly string[]): void {
    for (const name of names) {
      const value = node[name];
      if (Array.isArray(value)) for (const child of value as TreeNode[]) this.visit(child);
      else if (value !== null && value !== undefined) this.visit(value as TreeNode);
    }
  }

  #later(): Later {
    return (this.facts.later ??= emptyLater());
  }

  /** The innermost scope that owns a name, or null for the note's own namespace. */
  #owner(name: string): Scope | null {
    for (let index = this.#scopes.length - 1; index >= 0; index -= 1) {
      const scope = this.#scopes[index];
      // The names of a class are not seen from its methods.
      if (scope?.kind === 'class' && index < this.#scopes.length - 1) continue;
      if (scope?.names.has(name)) return scope;
    }
    return null;
  }

  #use(name: string): void {
    if (this.#owner(name)) return;
    (this.#deferred ? this.#later() : this.facts).uses.add(name);
  }

  #mutate(name: string): void {
    const owner = this.#owner(name);
    if (!owner) {
      (this.#deferred ? this.#later() : this.facts).mutates.add(name);
    } else if (owner.parameters.has(name)) {
      if (owner.className !== null && name === 'cls') this.#later().mutates.add(owner.className);
      else if (owner.method !== null && name === 'self')
        this.#selfEffect(owner.method).changes = true;
      else this.#later().mutatesParameters = true;
    }
  }

  #selfEffect(method: string): SelfEffect {
    const known = this.facts.selfEffects.get(method);
    if (known) return known;
    const effect: SelfEffect = { changes: false, calls: new Set() };
    this.facts.selfEffects.set(method, effect);
    return effect;
  }

  /** A target that is not a plain name changes the value that its base names. */
  #target(target: Expression): void {
    if (target.kind === 'Tuple' || target.kind === 'List')
      target.elts.forEach((e) => this.#target(e));
    else if (target.kind === 'Starred') this.#target(target.value);
    else if (target.kind !== 'Name') {
      const base = baseName(target);
      if (base !== null) this.#mutate(base);
      else this.#settingOfCall(target);
      this.visit(target as unknown as TreeNode);
    }
  }

  /** `getcontext().prec = 5` changes what an imported function hands out. */
  #settingOfCall(target: Expression): void {
    let node = target;
    while (node.kind === 'Attribute' || node.kind === 'Subscript') node = node.value;
    if (node.kind !== 'Call') return;
    const base = baseName(node.func);
    if (base !== null && !this.#owner(base))
      this.#methods().push({ base, method: 'set', imported: true });
  }

  #methods(): MethodCall[] {
    return this.#deferred ? this.#later().methods : this.facts.methods;
  }

  #loopAlias(target: Expression, iterable: Expression): void {
    const base = baseName(iterable);
    if (base === null || this.#scopes.length > 0) return;
    for (const name of targetNames(target)) this.facts.aliases.push([name, base]);
  }

  #call({ func, args, keywords }: Call): void {
    this.facts.calls ||= !this.#deferred;
    const name = func.kind === 'Name' ? func.id : func.kind === 'Attribute' ? func.attr : '';
    if (isPrinter(name)) (this.#deferred ? this.#later() : this.facts).prints = true;
    if (func.kind === 'Attribute') this.#method(func.value, func.attr);
    const given = [...args, ...keywords.map(({ value }) => value)].map(baseName);
    if (changesFirstArgument(name)) {
      const [first] = given;
      if (first) this.#mutate(first);
    } else if (func.kind !== 'Name' || !isHarmless(name)) {
      for (const base of given)
        if (base !== null && !this.#owner(base)) this.facts.handed.add(base);
    }
  }

  #method(object: Expression, method: string): void {
    const base = baseName(object);
    if (base === null) return;
    const owner = this.#owner(base);
    if (!owner) this.#methods().push({ base, method, imported: false });
    else if (!owner.parameters.has(base)) return;
    else if (owner.method === null || base !== 'self') {
      this.#later().methods.push({ base: null, method, imported: false });
    } else if (object.kind === 'Name') this.#selfEffect(owner.method).calls.add(method);
    else if (!isPureMethod(method)) this.#selfEffect(owner.method).changes = true;
  }

  #function(node: FunctionFields): void {
    const outer = this.#scopes.at(-1);
    const className = outer?.kind === 'class' ? outer.className : null;
    const method = className === null ? null : node.name;
    if (method !== null) this.#selfEffect(method);
    this.#signature(node.args);
    for (const decorator of node.decorators) {
      this.facts.calls = true;
      this.visit(decorator as unknown as TreeNode);
    }
    if (node.returns) this.visit(node.returns as unknown as TreeNode);
    const globals = globalNames(node.body);
    const names = new Set([...parameterNames(node.args), ...boundNames(node.body)]);
    const parameters = new Set(parameterNames(node.args));
    const scope: Scope = { kind: 'function', names, parameters, className, method };
    this.#inside(scope, true, () => {
      for (const name of globals) this.#later().mutates.add(name);
      for (const statement of node.body) this.visit(statement as unknown as TreeNode);
    });
  }

  #lambda({ args, body }: { args: Arguments; body: Expression }): void {
    this.#signature(args);
    const parameters = new Set(parameterNames(args));
    const scope: Scope = {
      kind: 'function',
      names: parameters,
      parameters,
      className: null,
      method: null,
    };
    this.#inside(scope, true, () => this.visit(body as unknown as TreeNode));
  }

  /** Defaults and annotations belong to the scope around the function. */
  #signature(args: Arguments): void {
    const all = [...args.posonlyargs, ...args.args, args.vararg, ...args.kwonlyargs, args.kwarg];
    for (const arg of all) if (arg?.annotation) this.visit(arg.annotation as unknown as TreeNode);
    for (const value of [...args.defaults, ...args.kwDefaults]) {
      if (value) this.visit(value as unknown as TreeNode);
    }
  }

  #class(node: Extract<Statement, { kind: 'ClassDef' }>): void {
    for (const part of [...node.decorators, ...node.bases, ...node.keywords]) {
      this.visit(part as unknown as TreeNode);
    }
    const names = boundNames(node.body);
    const scope: Scope = {
      kind: 'class',
      names,
      parameters: new Set(),
      className: node.name,
      method: null,
    };
    this.#inside(scope, this.#deferred, () => {
      for (const statement of node.body) this.visit(statement as unknown as TreeNode);
    });
  }

  #comprehension(node: TreeNode): void {
    const generators = node['generators'] as readonly { target: Expression }[];
    const names = new Set(generators.flatMap(({ target }) => targetNames(target)));
    const scope: Scope = {
      kind: 'comprehension',
      names,
      parameters: new Set(),
      className: null,
      method: null,
    };
    this.facts.calls = true;
    this.#inside(scope, this.#deferred, () => this.#children(node));
  }

  #inside(scope: Scope, deferred: boolean, visit: () => void): void {
    const before = this.#deferred;
    this.#scopes.push(scope);
    this.#deferred = deferred;
    if (deferred) this.#later();
    visit();
    this.#deferred = before;
    this.#scopes.pop();
  }
}

function parameterNames(args: Arguments): string[] {
  const all = [...args.posonlyargs, ...args.args, args.vararg, ...args.kwonlyargs, args.kwarg];
  return all.flatMap((arg) => (arg ? [arg.arg] : []));
}

/** The name that a chain of attributes and subscripts starts from. */
function baseName(expression: Expression): string | null {
  let node = expression;
  for (;;) {
    switch (node.kind) {
      case 'Name':
        return node.id;
      case 'Attribute':
      case 'Subscript':
      case 'Starred':
      case 'Await':
        node = node.value;
        break;
      default:
        return null;
    }
  }
}

/** What a statement binds whatever happens in it. */
function killed(statement: Statement): string[] {
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
