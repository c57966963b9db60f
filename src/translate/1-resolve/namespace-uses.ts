import type * as S from '../../python/syntax.ts';
import type { Resolution } from './resolve.ts';
import type { Scope } from './scope.ts';
import { isComprehension } from './walk.ts';

/** What one call, or mention, asks of the names in sight. */
export type NamespaceUse =
  | { readonly kind: 'globals' | 'locals' | 'dir' }
  /** `text` is the code, where the program says it; null where only the run knows. */
  | { readonly kind: 'evaluation'; readonly text: string | null }
  /** `eval` passed on as a function. */
  | { readonly kind: 'function'; readonly name: string };

/** All of a program. */
export interface NamespaceUses {
  readonly calls: ReadonlyMap<S.Expression, NamespaceUse>;
  /** Names of the module that somebody may ask for. */
  readonly names: ReadonlySet<string> | 'all';
  /** Names of the module that somebody may assign to. */
  readonly written: ReadonlySet<string> | 'all';
  /** Code from elsewhere may bind names that the program does not. */
  readonly bindsMore: boolean;
  /** The module's names are asked for in another way: by `f.__globals__`. */
  readonly speaksOfModule: boolean;
  /** The line of the first use. */
  readonly firstLine: number;
}

type Names = Set<string> | 'all';

/** Finds what a program asks of its namespaces. */
export function findUses(module: S.Module, resolution: Resolution): NamespaceUses {
  const finder = new Finder(resolution);
  finder.walk(module.body, resolution.module, null);
  return finder;
}

const nameFunctions: ReadonlySet<string> = new Set('globals locals vars dir eval exec'.split(' '));
/** Methods of dict that only look; functions that only look at their argument. */
const readers: ReadonlySet<string> = new Set(
  'get keys values items copy print len sorted list set dict tuple isinstance type eval str repr'.split(
    ' ',
  ),
);

class Finder implements NamespaceUses {
  readonly calls = new Map<S.Expression, NamespaceUse>();
  names: Names = new Set();
  written: Names = new Set();
  bindsMore = false;
  speaksOfModule = false;
  firstLine = Infinity;
  readonly #resolution: Resolution;
  readonly #targets = new Set<S.Expression>();

  constructor(resolution: Resolution) {
    this.#resolution = resolution;
  }

  walk(node: unknown, scope: Scope, parent: S.Expression | null): void {
    if (Array.isArray(node)) {
      for (const child of node as unknown[]) this.walk(child, scope, parent);
      return;
    }
    if (typeof node !== 'object' || node === null) return;
    const own = this.#resolution.scopes.get(node as S.Module) ?? scope;
    this.#noteTargets(node);
    const expression = 'kind' in node ? (node as S.Expression) : null;
    if (expression) this.#look(expression, scope, parent);
    for (const [field, value] of Object.entries(node)) {
      const isCallee =
        expression?.kind === 'Call' && field === 'func' && this.calls.has(expression);
      if (!isCallee) this.walk(value, own, expression ?? parent);
    }
  }

  #noteTargets(node: object): void {
    if (!('kind' in node)) return;
    const { kind } = node;
    if (kind === 'Assign' || kind === 'Delete')
      for (const one of (node as S.Assign).targets) this.#targets.add(one);
    if (kind === 'AugAssign') this.#targets.add((node as S.AugAssign).target);
  }

  #look(node: S.Expression, scope: Scope, parent: S.Expression | null): void {
    const name = node.kind === 'Call' && node.func.kind === 'Name' ? node.func.id : null;
    if (node.kind === 'Attribute' && node.attr === '__globals__') {
      this.speaksOfModule = true;
      this.bindsMore = true;
      this.names = 'all';
      this.written = 'all';
    }
    if (name !== null && node.kind === 'Call' && this.#isBuiltin(name, scope))
      this.#call(node, name, scope, parent);
    else if (node.kind === 'Name' && (node.id === 'eval' || node.id === 'exec')) {
      const isCallee = parent?.kind === 'Call' && parent.func === node;
      if (!this.#isBuiltin(node.id, scope) || isCallee) return;
      this.#use(node, { kind: 'function', name: node.id });
      this.#evaluates(node.id, null);
    }
  }

  #isBuiltin(name: string, scope: Scope): boolean {
    return nameFunctions.has(name) && scope.lookup(name) === null;
  }

  #use(node: S.Expression, use: NamespaceUse): void {
    this.calls.set(node, use);
    this.firstLine = Math.min(this.firstLine, node.line);
  }

  #call(node: S.Call, name: string, scope: Scope, parent: S.Expression | null): void {
    const atModule = scope.owner().kind === 'module';
    if (name === 'eval' || name === 'exec') return this.#evaluation(node, name);
    if (node.args.length + node.keywords.length > 0) return;
    if (name === 'globals' || atModule) this.#mapping(node, name, parent);
    const kind = name === 'globals' || name === 'dir' ? name : 'locals';
    this.#use(node, { kind });
  }

  /** The mapping of the module: what is done with it says which names somebody needs. */
  #mapping(node: S.Call, name: string, parent: S.Expression | null): void {
    const key = name === 'dir' ? null : keyOf(node, parent);
    if (key === null) this.names = 'all';
    else if (this.names !== 'all') this.names.add(key.name);
    if (name === 'dir') return;
    const onlyReads =
      (key !== null && parent !== null && !this.#targets.has(parent)) ||
      isLoop(parent) ||
      parent?.kind === 'Compare' ||
      (parent?.kind === 'Attribute' && readers.has(parent.attr)) ||
      (parent?.kind === 'Call' && parent.func.kind === 'Name' && readers.has(parent.func.id));
    if (onlyReads) return;
    this.bindsMore = true;
    if (key === null) this.written = 'all';
    else if (this.written !== 'all') this.written.add(key.name);
  }

  #evaluation(node: S.Call, name: string): void {
    const [source, globals] = node.args;
    const isNone = !globals || (globals.kind === 'Constant' && globals.value.type === 'None');
    const text =
      source?.kind === 'Constant' && source.value.type === 'str' ? source.value.value : null;
    const given =
      node.keywords.length > 0 || !isNone || node.args.some((one) => one.kind === 'Starred');
    if (given) return;
    this.#use(node, { kind: 'evaluation', text });
    this.#evaluates(name, text);
  }

  #evaluates(name: string, text: string | null): void {
    const words = text === null ? null : (text.match(/[^\W\d]\w*/gu) ?? []);
    const add = (names: Names): Names =>
      words === null || names === 'all' || words.some((word) => nameFunctions.has(word))
        ? 'all'
        : new Set([...names, ...words]);
    this.names = add(this.names);
    if (name === 'eval' && !text?.includes(':=')) return;
    this.written = add(this.written);
    this.bindsMore = true;
  }
}

/** The one name that `globals()["x"]`, `"x" in globals()` and `globals().get("x")` ask for. */
function keyOf(node: S.Call, parent: S.Expression | null): { readonly name: string } | null {
  if (parent?.kind === 'Subscript' && parent.value === node) {
    const name = textOf(parent.slice);
    return name === null ? null : { name };
  }
  if (parent?.kind === 'Compare' && parent.comparators.length === 1) {
    const name = textOf(parent.left);
    return name === null ? null : { name };
  }
  return null;
}

/** A loop or comprehension over the names. */
function isLoop(parent: S.Expression | S.Statement | null): boolean {
  return parent?.kind === 'For' || (parent !== null && isComprehension(parent as S.Expression));
}

function textOf(node: S.Expression): string | null {
  return node.kind === 'Constant' && node.value.type === 'str' ? node.value.value : null;
}
