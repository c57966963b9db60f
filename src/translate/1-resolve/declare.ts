import type * as S from '../../python/syntax.ts';
import type { Resolution } from './resolve.ts';
import type { Binding, Scope } from './scope.ts';
import { collectNames, expressionNames } from './mentioned-names.ts';
import { aliasName, patternNames, targetNames } from './targets.ts';
import {
  innerBlocks,
  statementExpressions,
  subExpressions,
  isComprehension,
  comprehensionElements,
} from './walk.ts';

/** Where each variable is declared in TypeScript. */
export interface Declarations {
  /** Variables whose first assignment declares them, by that statement. */
  readonly inline: ReadonlyMap<S.Statement, ReadonlySet<Binding>>;
  /** Of those, the ones that nothing else binds: `const`. */
  readonly single: ReadonlyMap<S.Statement, ReadonlySet<Binding>>;
  /** Variables declared by a `let` of their own before a statement. */
  readonly before: ReadonlyMap<S.Statement, readonly Binding[]>;
}

type Block = readonly S.Statement[];
/** A statement's way down from the body of its function: each block with the index in it. */
type Trail = readonly { readonly block: Block; readonly index: number; readonly loop: boolean }[];

interface Occurrence {
  readonly trail: Trail;
  readonly statement: S.Statement;
  /** The statement is an assignment that may declare the name where it stands. */
  readonly declares: boolean;
  readonly writes: boolean;
  /** A read inside another function: it may stand before the declaration. */
  readonly remote: boolean;
}

/**
 * Python's variables belong to functions, TypeScript's to blocks: a variable is declared by its first assignment when
 * every other use stands in the same block after it, else by a `let` before the first statement of the smallest block
 * that holds all its uses.
 */
export function planDeclarations(module: S.Module, resolution: Resolution): Declarations {
  const planner = new Planner(resolution);
  planner.body(module.body, resolution.module);
  return planner.plan();
}

class Planner {
  readonly #resolution: Resolution;
  readonly #occurrences = new Map<Binding, Occurrence[]>();

  constructor(resolution: Resolution) {
    this.#resolution = resolution;
  }

  body(body: Block, scope: Scope): void {
    this.#block(body, scope, scope, [], false);
  }

  #block(block: Block, scope: Scope, owner: Scope, trail: Trail, loop: boolean): void {
    block.forEach((statement, index) => {
      this.#statement(statement, scope, owner, [...trail, { block, index, loop }]);
    });
  }

  #note(
    name: string,
    scope: Scope,
    owner: Scope,
    trail: Trail,
    declares: boolean,
    writes = declares,
  ): void {
    const binding = scope.lookup(name);
    const statement = trail.at(-1);
    if (
      !binding ||
      !statement ||
      binding.scope.kind === 'comprehension' ||
      binding.scope.kind === 'handler'
    )
      return;
    const own = statement.block[statement.index];
    if (!own || binding.scope !== owner) return;
    const list = this.#occurrences.get(binding) ?? [];
    this.#occurrences.set(binding, list);
    list.push({ trail, statement: own, declares, writes, remote: false });
  }

  #statement(node: S.Statement, scope: Scope, owner: Scope, trail: Trail): void {
    const declaring = declaringNames(node);
    for (const expression of statementExpressions(node))
      this.#expression(expression, scope, owner, trail, declaring);
    switch (node.kind) {
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        this.#note(node.name, scope, owner, trail, true);
        this.#remote(node.body, this.#resolution.scopes.get(node) ?? scope, trail, owner);
        return;
      case 'ClassDef':
        this.#note(node.name, scope, owner, trail, true);
        this.#class(node, scope, owner, trail);
        return;
      case 'Import':
      case 'ImportFrom':
        for (const alias of node.names) this.#note(aliasName(alias), scope, owner, trail, true);
        return;
      case 'Match':
        for (const one of node.cases)
          for (const name of patternNames(one.pattern))
            this.#note(name, scope, owner, trail, false, true);
        break;
      case 'Global':
        for (const name of node.names) this.#note(name, scope, owner, trail, false);
        return;
      default:
        break;
    }
    const loop = node.kind === 'For' || node.kind === 'AsyncFor' || node.kind === 'While';
    if (node.kind === 'Try' || node.kind === 'TryStar') {
      this.#block(node.body, scope, owner, trail, false);
      for (const handler of node.handlers) {
        this.#block(
          handler.body,
          this.#resolution.scopes.get(handler) ?? scope,
          owner,
          trail,
          false,
        );
      }
      this.#block(node.orelse, scope, owner, trail, false);
      this.#block(node.finalbody, scope, owner, trail, false);
      return;
    }
    for (const [i, block] of innerBlocks(node).entries())
      this.#block(block, scope, owner, trail, loop && i === 0);
  }

  /** A function inside: its own variables, and what it reads of the ones around it. */
  #remote(body: Block, scope: Scope, trail: Trail, outer: Scope): void {
    this.#block(body, scope, scope, [], false);
    this.#reads(body, scope, outer, trail);
    this.#declared(scope, outer, trail);
  }

  /** What `global` and `nonlocal` reach past a variable of the same name on the way. */
  #declared(scope: Scope, outer: Scope, trail: Trail): void {
    for (const binding of scope.outer.values())
      if (binding.scope === outer) this.#noteRemote(binding, trail);
    for (const child of scope.children) this.#declared(child, outer, trail);
  }

  #reads(body: Block, scope: Scope, outer: Scope, trail: Trail): void {
    const names = new Set<string>();
    collectNames(body, names);
    for (const name of names) {
      const binding = scope.lookup(name);
      if (binding?.scope === outer) this.#noteRemote(binding, trail);
    }
  }

  #noteRemote(binding: Binding, trail: Trail): void {
    if (binding.scope.kind === 'comprehension' || binding.scope.kind === 'handler') return;
    const at = trail.at(-1);
    const statement = at?.block[at.index];
    if (!statement) return;
    const list = this.#occurrences.get(binding) ?? [];
    this.#occurrences.set(binding, list);
    list.push({ trail, statement, declares: false, writes: false, remote: true });
  }

  #class(node: S.ClassDef, scope: Scope, owner: Scope, trail: Trail): void {
    const inner = this.#resolution.scopes.get(node) ?? scope;
    for (const statement of node.body) {
      for (const expression of statementExpressions(statement))
        this.#expression(expression, inner, owner, trail, null);
      if (statement.kind === 'FunctionDef' || statement.kind === 'AsyncFunctionDef') {
        this.#remote(statement.body, this.#resolution.scopes.get(statement) ?? inner, trail, owner);
      } else if (statement.kind === 'ClassDef') {
        this.#class(statement, inner, owner, trail);
      } else {
        this.#reads([statement], inner, owner, trail);
      }
    }
  }

  #expression(
    node: S.Expression,
    scope: Scope,
    owner: Scope,
    trail: Trail,
    declaring: ReadonlySet<S.Expression> | null,
  ): void {
    if (node.kind === 'Name') {
      const at = trail.at(-1);
      const statement = at?.block[at.index];
      const writes = statement !== undefined && writtenNames(statement).has(node);
      this.#note(node.id, scope, owner, trail, declaring?.has(node) ?? false, writes);
      return;
    }
    if (node.kind === 'Lambda') {
      const inner = this.#resolution.scopes.get(node) ?? scope;
      for (const value of [...node.args.defaults, ...node.args.kwDefaults]) {
        if (value) this.#expression(value, scope, owner, trail, null);
      }
      this.#lambdaReads(node.body, inner, owner, trail);
      return;
    }
    if (node.kind === 'NamedExpr') this.#note(node.target.id, scope, owner, trail, false, true);
    for (const child of subExpressions(node))
      this.#expression(child, scope, owner, trail, declaring);
    if (isComprehension(node)) {
      const inner = this.#resolution.scopes.get(node) ?? scope;
      for (const generator of node.generators) {
        this.#expression(generator.iter, inner, owner, trail, null);
        for (const test of generator.ifs) this.#expression(test, inner, owner, trail, null);
      }
      for (const element of comprehensionElements(node))
        this.#expression(element, inner, owner, trail, null);
    }
  }

  #lambdaReads(node: S.Expression, scope: Scope, outer: Scope, trail: Trail): void {
    const names = new Set<string>();
    expressionNames(node, names);
    for (const name of names) {
      const binding = scope.lookup(name);
      if (binding?.scope === outer) this.#noteRemote(binding, trail);
    }
  }

  plan(): Declarations {
    const inline = new Map<S.Statement, Set<Binding>>();
    const single = new Map<S.Statement, Set<Binding>>();
    const before = new Map<S.Statement, Binding[]>();
    const add = (
      map: Map<S.Statement, Set<Binding>>,
      statement: S.Statement,
      binding: Binding,
    ): void => {
      map.set(statement, (map.get(statement) ?? new Set()).add(binding));
    };
    for (const [binding, places] of this.#places()) {
      for (const place of places) {
        if (!place.inline)
          before.set(place.statement, [...(before.get(place.statement) ?? []), binding]);
        else add(inline, place.statement, binding);
        if (place.inline && place.single) add(single, place.statement, binding);
      }
    }
    for (const [statement, bindings] of inline) splitPattern(statement, bindings, inline, before);
    return { inline, single, before };
  }

  /** Where each variable is declared; one that a pattern cannot declare at every place gets a single `let`. */
  #places(): Map<Binding, readonly PlaceOf[]> {
    const places = new Map<Binding, readonly PlaceOf[]>();
    for (const [binding, occurrences] of this.#occurrences) {
      if (!binding.isParameter && binding.scope.kind !== 'class')
        places.set(binding, planAll(binding, occurrences));
    }
    for (let changed = true; changed;) {
      changed = false;
      for (const [binding, own] of places) {
        if (own.length < 2 || own.every((place) => isWholePattern(place, places))) continue;
        const whole = planOne(binding, this.#occurrences.get(binding) ?? []);
        places.set(binding, whole ? [{ ...whole, single: false }] : []);
        changed = true;
      }
    }
    return places;
  }
}

/** Every name of the statement's target is declared there. */
function isWholePattern(place: PlaceOf, places: ReadonlyMap<Binding, readonly PlaceOf[]>): boolean {
  const names = new Set(
    [...(declaringNames(place.statement) ?? [])].map((node) =>
      node.kind === 'Name' ? node.id : '',
    ),
  );
  let declared = 0;
  for (const own of places.values())
    if (own.some((one) => one.inline && one.statement === place.statement)) declared += 1;
  return declared === names.size;
}

interface PlaceOf {
  readonly statement: S.Statement;
  readonly inline: boolean;
  readonly single: boolean;
}

/**
 * One declaration, or several where the uses fall into groups that have nothing to do with each other: the same loop
 * variable in loop after loop.
 */
function planAll(binding: Binding, occurrences: readonly Occurrence[]): readonly PlaceOf[] {
  const whole = planOne(binding, occurrences);
  if (!whole) return [];
  const writes = occurrences.filter((one) => one.writes).length;
  const single = writes === 1 && !binding.rebound && !binding.deleted;
  if (whole.inline) return [{ ...whole, single }];
  const shared =
    binding.captured || binding.rebound || binding.deleted || occurrences.some((one) => one.remote);
  if (!shared) {
    const groups = Map.groupBy(occurrences, (one) => one.trail[commonDepth(occurrences)]?.index);
    const parts =
      groups.size > 1 ? [...groups.values()].flatMap((group) => planAll(binding, group)) : [];
    if (parts.length > 0 && parts.every((part) => part.inline)) return parts;
  }
  return [{ ...whole, single: false }];
}

/** A tuple target declares all its names or none: `const [a, b] = …`. */
function splitPattern(
  statement: S.Statement,
  bindings: ReadonlySet<Binding>,
  inline: Map<S.Statement, Set<Binding>>,
  before: Map<S.Statement, Binding[]>,
): void {
  const declaring = declaringNames(statement);
  if (!declaring || declaring.size === 0) return;
  const names = new Set([...declaring].map((node) => (node.kind === 'Name' ? node.id : '')));
  if (bindings.size === names.size) return;
  before.set(statement, [...(before.get(statement) ?? []), ...bindings]);
  inline.delete(statement);
}

/** The name nodes that a statement binds. */
function writtenNames(node: S.Statement): ReadonlySet<S.Expression> {
  switch (node.kind) {
    case 'Assign':
      return new Set(node.targets.flatMap(targetNames));
    case 'AugAssign':
    case 'AnnAssign':
    case 'For':
    case 'AsyncFor':
      return new Set(targetNames(node.target));
    case 'With':
    case 'AsyncWith':
      return new Set(node.items.flatMap((item) => (item.vars ? targetNames(item.vars) : [])));
    default:
      return new Set();
  }
}

/** The name nodes that a statement could declare where they stand. */
function declaringNames(node: S.Statement): ReadonlySet<S.Expression> | null {
  switch (node.kind) {
    case 'Assign': {
      const [target] = node.targets;
      return node.targets.length === 1 && target && isPlainTarget(target)
        ? new Set(targetNames(target))
        : null;
    }
    case 'AnnAssign':
      return node.value && node.target.kind === 'Name' ? new Set([node.target]) : null;
    case 'For':
    case 'AsyncFor':
      return isPlainTarget(node.target) ? new Set(targetNames(node.target)) : null;
    case 'With':
    case 'AsyncWith':
      return new Set(node.items.flatMap((item) => (item.vars?.kind === 'Name' ? [item.vars] : [])));
    default:
      return null;
  }
}

/** Only names, in tuples or alone: what a declaration can destructure. */
export function isPlainTarget(target: S.Expression): boolean {
  if (target.kind === 'Name') return true;
  if (target.kind === 'Starred') return isPlainTarget(target.value);
  return (target.kind === 'Tuple' || target.kind === 'List') && target.elts.every(isPlainTarget);
}

function planOne(
  binding: Binding,
  occurrences: readonly Occurrence[],
): { statement: S.Statement; inline: boolean } | null {
  if (binding.definition) return null;
  const first = occurrences.find((one) => !one.remote) ?? occurrences[0];
  if (!first) return null;
  const depth = commonDepth(occurrences);
  const isLoopTarget = first.statement.kind === 'For' || first.statement.kind === 'AsyncFor';
  if (!binding.early && first.declares && first.trail.length - 1 === depth) {
    const captured = binding.captured && first.trail.some((step) => step.loop);
    const after = isLoopTarget
      ? occurrences.every((one) => one.statement !== first.statement || one === first || one.remote)
      : true;
    const targetOnly = !isLoopTarget || insideOnly(first, occurrences);
    if (!captured && after && targetOnly && !(isLoopTarget && binding.captured))
      return { statement: first.statement, inline: true };
  }
  const level = hoistLevel(binding, occurrences, depth);
  const index = Math.min(...occurrences.map((one) => one.trail[level]?.index ?? Infinity));
  const statement = occurrences[0]?.trail[level]?.block[index];
  return statement ? { statement, inline: false } : null;
}

/** A loop variable that nobody uses outside the loop's own body. */
function insideOnly(first: Occurrence, occurrences: readonly Occurrence[]): boolean {
  const own = first.trail.at(-1);
  if (first.statement.kind !== 'For' && first.statement.kind !== 'AsyncFor') return true;
  const { body } = first.statement;
  return occurrences.every(
    (one) =>
      one === first || one.trail.some((step) => step.block === body) || one.trail.at(-1) === own,
  );
}

/** How many steps all trails share, as blocks: the depth of the smallest block that holds every use. */
function commonDepth(occurrences: readonly Occurrence[]): number {
  const [head, ...rest] = occurrences.map((one) => one.trail);
  if (!head) return 0;
  let depth = head.length - 1;
  for (const trail of rest) {
    let shared = 0;
    while (
      shared < depth &&
      shared < trail.length - 1 &&
      trail[shared]?.index === head[shared]?.index &&
      trail[shared + 1]?.block === head[shared + 1]?.block
    )
      shared += 1;
    depth = Math.min(depth, shared);
  }
  return depth;
}

/** A variable that a closure captures must not be a new one in each turn of a loop. */
function hoistLevel(binding: Binding, occurrences: readonly Occurrence[], depth: number): number {
  const [first] = occurrences;
  if (!first) return depth;
  const loops = first.trail.slice(0, depth + 1).findIndex((step) => step.loop);
  if (loops < 0) return depth;
  // Without a fresh binding in each turn the value of the turn before survives, as in Python.
  return binding.captured || carriesOver(occurrences) ? loops - 1 : depth;
}

/** The first use in a loop's body is not an assignment: it may read what the turn before left. */
function carriesOver(occurrences: readonly Occurrence[]): boolean {
  return !occurrences.every((one) => one.declares) && !(occurrences[0]?.declares ?? false);
}
