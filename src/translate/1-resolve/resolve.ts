import type * as S from '../../python/syntax.ts';
import { markEarly } from './early.ts';
import { type Binding, Scope, type ScopeKind, type ScopeNode } from './scope.ts';
import { isSameImport } from './same-import.ts';
import { aliasName, allParameters, patternNames, targetNames } from './targets.ts';
import {
  comprehensionElements,
  innerBlocks,
  isComprehension,
  statementExpressions,
  subExpressions,
} from './walk.ts';

/** The scopes of a program. */
export interface Resolution {
  readonly module: Scope;
  readonly scopes: ReadonlyMap<ScopeNode, Scope>;
}

/**
 * Finds which variable each name means, by the rules of CPython's Python/symtable.c: a name bound anywhere in a
 * function is local to it unless declared `global` or `nonlocal`; class scopes are skipped from inside functions;
 * comprehensions have a scope of their own.
 */
export function resolve(module: S.Module): Resolution {
  const resolver = new Resolver();
  const scope = resolver.open('module', module, null);
  resolver.bindBody(module.body, scope);
  resolver.readBody(module.body, scope);
  markEarly(module.body, scope);
  return { module: scope, scopes: resolver.scopes };
}

class Resolver {
  readonly scopes = new Map<ScopeNode, Scope>();

  open(kind: ScopeKind, node: ScopeNode, parent: Scope | null): Scope {
    const scope = new Scope(kind, node, parent);
    this.scopes.set(node, scope);
    return scope;
  }

  /** First pass over a function's own statements: what it binds. */
  bindBody(body: readonly S.Statement[], scope: Scope): void {
    this.#declareOuter(body, scope);
    this.#bindStatements(body, scope);
  }

  #declareOuter(body: readonly S.Statement[], scope: Scope): void {
    for (const statement of body) {
      if (statement.kind === 'Global')
        for (const name of statement.names) this.#global(name, scope);
      if (statement.kind === 'Nonlocal')
        for (const name of statement.names) this.#nonlocal(name, scope);
      for (const block of innerBlocks(statement)) this.#declareOuter(block, scope);
    }
  }

  #global(name: string, scope: Scope): void {
    let module = scope;
    while (module.parent) module = module.parent;
    if (module === scope) return;
    const binding = module.bindings.get(name) ?? this.#create(name, module);
    scope.outer.set(name, binding);
  }

  #nonlocal(name: string, scope: Scope): void {
    const binding = scope.parent?.lookup(name);
    if (binding) scope.outer.set(name, binding);
  }

  #create(name: string, scope: Scope): Binding {
    const binding: Binding = {
      name,
      scope,
      writes: 0,
      captured: false,
      rebound: false,
      deleted: false,
      early: false,
      isParameter: false,
      definition: null,
      jsName: name,
    };
    scope.bindings.set(name, binding);
    return binding;
  }

  #bind(name: string, scope: Scope, definition: S.Statement | null = null): Binding {
    if (
      scope.kind === 'handler' &&
      scope.parent &&
      !('name' in scope.node && scope.node.name === name)
    ) {
      return this.#bind(name, scope.parent, definition);
    }
    const outer = scope.outer.get(name);
    const binding = outer ?? scope.bindings.get(name) ?? this.#create(name, scope);
    if (outer) {
      outer.rebound = true;
      outer.captured = true;
    }
    if (isSameImport(binding.definition, definition, name)) return binding;
    binding.writes += 1;
    binding.definition = binding.writes === 1 ? definition : null;
    return binding;
  }

  #bindStatements(body: readonly S.Statement[], scope: Scope): void {
    for (const statement of body) {
      this.#bindStatement(statement, scope);
      if (statement.kind === 'Try' || statement.kind === 'TryStar') {
        this.#bindTry(statement, scope);
      } else {
        for (const block of innerBlocks(statement)) this.#bindStatements(block, scope);
      }
      for (const expression of statementExpressions(statement)) this.#bindWalrus(expression, scope);
    }
  }

  #bindTry(node: S.Try | S.TryStar, scope: Scope): void {
    this.#bindStatements(node.body, scope);
    for (const handler of node.handlers) {
      const inner = this.open('handler', handler, scope);
      if (handler.name) this.#bind(handler.name, inner);
      this.#bindStatements(handler.body, inner);
    }
    this.#bindStatements(node.orelse, scope);
    this.#bindStatements(node.finalbody, scope);
  }

  #bindStatement(statement: S.Statement, scope: Scope): void {
    switch (statement.kind) {
      case 'FunctionDef':
      case 'AsyncFunctionDef':
      case 'ClassDef':
        this.#bind(statement.name, scope, statement);
        return;
      case 'Assign':
        for (const name of statement.targets.flatMap(targetNames)) this.#bind(name.id, scope);
        return;
      case 'AugAssign':
      case 'AnnAssign':
      case 'For':
      case 'AsyncFor':
        for (const name of targetNames(statement.target)) this.#bind(name.id, scope);
        return;
      case 'With':
      case 'AsyncWith':
        for (const item of statement.items) {
          if (item.vars) for (const name of targetNames(item.vars)) this.#bind(name.id, scope);
        }
        return;
      case 'Import':
      case 'ImportFrom':
        for (const alias of statement.names) {
          if (alias.name !== '*') this.#bind(aliasName(alias), scope, statement);
        }
        return;
      case 'Match':
        for (const one of statement.cases)
          for (const name of patternNames(one.pattern)) this.#bind(name, scope);
        return;
      case 'TypeAlias':
        this.#bind(statement.name.id, scope, statement);
        return;
      case 'Delete':
        for (const name of statement.targets.flatMap(targetNames))
          this.#bind(name.id, scope).deleted = true;
        return;
      default:
        return;
    }
  }

  /** A walrus inside a comprehension binds in the function around it (PEP 572). */
  #bindWalrus(node: S.Expression, scope: Scope): void {
    if (node.kind === 'NamedExpr') this.#bind(node.target.id, scope);
    for (const child of subExpressions(node)) this.#bindWalrus(child, scope);
    if (isComprehension(node)) {
      for (const generator of node.generators) {
        this.#bindWalrus(generator.iter, scope);
        for (const test of generator.ifs) this.#bindWalrus(test, scope);
      }
      for (const element of comprehensionElements(node)) this.#bindWalrus(element, scope);
    }
  }

  /** Second pass: who reads what, and the scopes inside. */
  readBody(body: readonly S.Statement[], scope: Scope): void {
    for (const statement of body) {
      for (const expression of statementExpressions(statement)) this.#read(expression, scope);
      this.#readAnnotations(statement, scope);
      if (statement.kind === 'FunctionDef' || statement.kind === 'AsyncFunctionDef') {
        this.#function(statement, statement.args, statement.body, scope);
      } else if (statement.kind === 'ClassDef') {
        const inner = this.open('class', statement, scope);
        this.bindBody(statement.body, inner);
        this.readBody(statement.body, inner);
      } else if (statement.kind === 'Try' || statement.kind === 'TryStar') {
        this.readBody(statement.body, scope);
        for (const handler of statement.handlers) {
          this.readBody(handler.body, this.scopes.get(handler) ?? scope);
        }
        this.readBody(statement.orelse, scope);
        this.readBody(statement.finalbody, scope);
      } else {
        for (const block of innerBlocks(statement)) this.readBody(block, scope);
      }
    }
  }

  #readAnnotations(statement: S.Statement, scope: Scope): void {
    if (statement.kind === 'Match')
      for (const one of statement.cases) this.#readPattern(one.pattern, scope);
  }

  #readPattern(pattern: S.Pattern, scope: Scope): void {
    if (pattern.kind === 'MatchValue') this.#read(pattern.value, scope);
    if (pattern.kind === 'MatchClass') {
      this.#read(pattern.cls, scope);
      for (const inner of pattern.kwdPatterns) this.#readPattern(inner, scope);
    }
    if (pattern.kind === 'MatchMapping') for (const key of pattern.keys) this.#read(key, scope);
    if ('patterns' in pattern)
      for (const inner of pattern.patterns) this.#readPattern(inner, scope);
    if (pattern.kind === 'MatchAs' && pattern.pattern) this.#readPattern(pattern.pattern, scope);
  }

  #function(
    node: ScopeNode,
    args: S.Arguments,
    body: readonly S.Statement[],
    parent: Scope,
  ): Scope {
    const inner = this.open('function', node, parent);
    for (const parameter of allParameters(args))
      this.#bind(parameter.arg, inner).isParameter = true;
    this.bindBody(body, inner);
    this.readBody(body, inner);
    markEarly(body, inner);
    return inner;
  }

  #read(node: S.Expression, scope: Scope): void {
    if (node.kind === 'Name') {
      const binding = scope.lookup(node.id);
      if (binding && binding.scope.owner() !== scope.owner()) {
        binding.captured = true;
        scope.owner().used.add(binding);
      }
      return;
    }
    if (node.kind === 'Lambda') {
      for (const value of [...node.args.defaults, ...node.args.kwDefaults])
        if (value) this.#read(value, scope);
      const inner = this.#function(node, node.args, [], scope);
      this.#bindWalrus(node.body, inner);
      this.#read(node.body, inner);
      return;
    }
    if (isComprehension(node)) return this.#readComprehension(node, scope);
    for (const child of subExpressions(node)) this.#read(child, scope);
  }

  #readComprehension(node: Parameters<typeof comprehensionElements>[0], scope: Scope): void {
    const inner = this.open('comprehension', node, scope);
    for (const [i, generator] of node.generators.entries()) {
      this.#read(generator.iter, i === 0 ? scope : inner);
      for (const name of targetNames(generator.target)) this.#bind(name.id, inner);
      for (const test of generator.ifs) this.#read(test, inner);
    }
    for (const element of comprehensionElements(node)) this.#read(element, inner);
  }
}
