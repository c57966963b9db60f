import type * as S from '../../python/syntax.ts';
import { findUses, type NamespaceUse } from './namespace-uses.ts';
import { resolve, type Resolution } from './resolve.ts';
import type { Binding, Scope } from './scope.ts';
import { synthetic } from './synthetic.ts';

/**
 * Writes out which names `globals()`, `locals()`, `vars()`, `dir()`, `eval` and `exec` see, as Python of its own that
 * the later phases take like any other:
 *
 *     names = $namespace({"x": lambda: x}, {"x": set_x})      in front, for those that speak of the module
 *     $locals({"a": a, "b": b})                               in functions, for locals()
 *     eval(text, names, $locals({"a": a}))                    for eval(text)
 *
 * `set_x` are functions that assign, where somebody may. `builtins` are names that need no binding.
 */
export function writeOutNamespaces(module: S.Module, builtins: ReadonlySet<string>): S.Module {
  if (!/\b(?:globals|locals|vars|dir|eval|exec|__globals__)\b/.test(module.source)) return module;
  const resolution = resolve(module);
  const uses = findUses(module, resolution);
  if (uses.calls.size === 0 && !uses.speaksOfModule) return module;
  const writer = new Writer(module, resolution, uses, builtins);
  return writer.write();
}

class Writer {
  readonly #module: S.Module;
  readonly #resolution: Resolution;
  readonly #uses: ReturnType<typeof findUses>;
  readonly #builtins: ReadonlySet<string>;
  readonly #names: string;
  #needsModule: boolean;

  constructor(
    module: S.Module,
    resolution: Resolution,
    uses: ReturnType<typeof findUses>,
    builtins: ReadonlySet<string>,
  ) {
    this.#module = module;
    this.#resolution = resolution;
    this.#uses = uses;
    this.#builtins = builtins;
    this.#needsModule = uses.speaksOfModule;
    this.#names = this.#free('names', 'module_names', 'names_of_module');
  }

  write(): S.Module {
    const body = this.#walk(this.#module.body, this.#resolution.module) as S.Statement[];
    if (!this.#needsModule) return { ...this.#module, body };
    const start = body.findIndex((node, i) => !isHead(node, i));
    const at = start < 0 ? body.length : start;
    const made = this.#moduleNames(body[at] ?? body[0]);
    return { ...this.#module, body: [...body.slice(0, at), ...made, ...body.slice(at)] };
  }

  #free(...candidates: string[]): string {
    const taken = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(this.#module.source);
    return candidates.find((name) => !taken(name)) ?? `${candidates[0] ?? ''}_`;
  }

  #walk(node: unknown, scope: Scope): unknown {
    if (Array.isArray(node)) return node.map((child) => this.#walk(child, scope));
    if (typeof node !== 'object' || node === null) return node;
    const own = this.#resolution.scopes.get(node as S.Module) ?? scope;
    const use = this.#uses.calls.get(node as S.Call);
    const inner: Record<string, unknown> = {};
    for (const [field, value] of Object.entries(node)) inner[field] = this.#walk(value, own);
    if (use) return this.#written(inner as unknown as S.Call, use, scope);
    if (this.#isUnknownName(node, scope)) {
      this.#needsModule = true;
      const name = node as S.Name;
      const make = synthetic(name);
      return make.call('$globalName', make.name(this.#names), make.text(name.id));
    }
    return inner;
  }

  /** A name that nothing binds, where code from elsewhere may bind it. */
  #isUnknownName(node: object, scope: Scope): boolean {
    if (!this.#uses.bindsMore || !('kind' in node) || node.kind !== 'Name') return false;
    const { id } = node as S.Name;
    return scope.lookup(id) === null && !this.#builtins.has(id) && !id.startsWith('$');
  }

  #written(node: S.Call, use: NamespaceUse, scope: Scope): S.Expression {
    const make = synthetic(node);
    switch (use.kind) {
      case 'globals':
        return this.#module_(node);
      case 'locals':
        return this.#locals(node, scope, null);
      case 'dir':
        return make.call('sorted', this.#locals(node, scope, null));
      case 'evaluation': {
        if (scope.owner().kind === 'class') return make.call('locals');
        const own = scope.owner().kind === 'module' ? [] : [this.#locals(node, scope, use.text)];
        const [source, , locals] = node.args;
        const args = source ? [source, this.#module_(node), ...(locals ? [locals] : own)] : [];
        return { ...node, args };
      }
      case 'function': {
        const call = make.call(use.name, make.name('source'), this.#module_(node));
        return make.lambda(['source'], call);
      }
    }
  }

  #module_(node: S.Located): S.Expression {
    this.#needsModule = true;
    return synthetic(node).name(this.#names);
  }

  /** The variables that are in sight in a function: in CPython's order, its own first, then those of cells, by name. */
  #locals(node: S.Located, scope: Scope, text: string | null): S.Expression {
    const make = synthetic(node);
    const owner = scope.owner();
    if (owner.kind === 'module') return this.#module_(node);
    if (owner.kind === 'class') return make.call('locals');
    const bindings = variables(scope, owner).filter(
      ({ name }) => text === null || mentions(text, name),
    );
    if (bindings.every((one) => this.#isBound(one, node)))
      return make.call('$locals', make.dict(bindings.map(({ name }) => [name, make.name(name)])));
    return make.call(
      '$boundLocals',
      make.dict(bindings.map(({ name }) => [name, make.lambda([], make.name(name))])),
    );
  }

  /** Whether a variable surely has a value at a place: parameters that nothing deletes. */
  #isBound(binding: Binding, node: S.Located): boolean {
    if (binding.deleted || binding.scope.kind !== 'function') return false;
    if (binding.isParameter) return true;
    const { node: owner } = binding.scope;
    const body = 'body' in owner && Array.isArray(owner.body) ? (owner.body as S.Statement[]) : [];
    return body.some(
      (one) => one.endLine < node.line && one.kind === 'Assign' && binds(one, binding.name),
    );
  }

  #moduleNames(first: S.Statement | undefined): S.Statement[] {
    if (!first) return [];
    const make = synthetic({ ...first, endLine: first.line, endColumn: first.column });
    const { names, written } = this.#uses;
    const bindings = [...this.#resolution.module.bindings.values()].filter(
      ({ name, definition }) =>
        (names === 'all' || names.has(name)) && !(definition && isFuture(definition)),
    );
    const setters = bindings.filter(
      ({ name, definition }) =>
        (written === 'all' || written.has(name) || this.#isEarly(definition)) &&
        !definition?.kind.startsWith('Import'),
    );
    const setter = (name: string): string => this.#free(`set_${name}`, `assign_${name}`);
    const getters = make.dict(bindings.map(({ name }) => [name, make.lambda([], make.name(name))]));
    const doc = docOf(this.#module.body);
    const more =
      setters.length > 0 || doc
        ? [make.dict(setters.map(({ name }) => [name, make.name(setter(name))]))]
        : [];
    return [
      ...setters.map(({ name }) => make.assigner(setter(name), name)),
      make.assign(this.#names, make.call('$namespace', getters, ...more, ...(doc ? [doc] : []))),
    ];
  }

  /** JavaScript has functions before their definition: one that is asked for earlier must be a variable. */
  #isEarly(definition: S.Statement | null): boolean {
    return definition?.kind === 'FunctionDef' && definition.line > this.#uses.firstLine;
  }
}

function isHead(node: S.Statement, index: number): boolean {
  return isFuture(node) || (index === 0 && docOf([node]) !== null);
}

function isFuture(node: S.Statement): boolean {
  return node.kind === 'ImportFrom' && node.module === '__future__';
}

function docOf(body: readonly S.Statement[]): S.Expression | null {
  const [first] = body;
  if (first?.kind !== 'Expr' || first.value.kind !== 'Constant') return null;
  return first.value.value.type === 'str' ? first.value : null;
}

function binds(node: S.Assign, name: string): boolean {
  return node.targets.some((target) => target.kind === 'Name' && target.id === name);
}

function mentions(text: string, name: string): boolean {
  return new RegExp(`(?<![\\w.])${name}\\b`).test(text);
}

/** Own variables in order of binding, then cells and those of functions around, each by name. */
function variables(scope: Scope, owner: Scope): Binding[] {
  const own = [...owner.bindings.values()];
  const inner: Binding[] = [];
  for (let at = scope; at !== owner && at.parent; at = at.parent)
    if (at.kind === 'comprehension') inner.push(...at.bindings.values());
  const byName = (a: Binding, b: Binding): number => (a.name < b.name ? -1 : 1);
  const isCell = (one: Binding): boolean => one.captured && !one.isParameter;
  return [
    ...own.filter((one) => one.isParameter),
    ...own.filter((one) => !one.isParameter && !isCell(one)),
    ...inner,
    ...own.filter(isCell).sort(byName),
    ...[...owner.used].filter((one) => one.scope.owner().kind === 'function').sort(byName),
  ];
}
