import type { Binding, Scope } from './scope.ts';

/** Words that cannot name a variable in a TypeScript module, and globals that translated programs rely on. */
const reserved: ReadonlySet<string> = new Set([
  ...'arguments await break case catch class const continue debugger default delete do else enum eval export extends'.split(
    ' ',
  ),
  ...'false finally for function if implements import in instanceof interface let new null package private'.split(
    ' ',
  ),
  ...'protected public return static super switch this throw true try typeof undefined var void while with'.split(
    ' ',
  ),
  ...'yield async of as any unknown never string number boolean symbol object bigint'.split(' '),
  ...'Array Map Set Math Number String Symbol Promise BigInt Infinity NaN Object Error globalThis'.split(
    ' ',
  ),
]);

/** `snake_case` as TypeScript writes it; constants, dunders and leading underscores stay. */
export function camelCase(name: string): string {
  if (/^__.*__$/.test(name) || /^[A-Z0-9_]+$/.test(name)) return name;
  return name.replace(
    /([^_])_+([^_])/g,
    (_, before: string, after: string) => before + after.toUpperCase(),
  );
}

/**
 * Gives every variable its TypeScript name: camelCase where that does not collide, with a trailing `_` where a name is
 * reserved or taken by something that the program imports. Gives the variables whose name is another than before.
 */
export function nameBindings(module: Scope, taken: ReadonlySet<string>): Binding[] {
  const renamed: Binding[] = [];
  nameScope(module, taken, new Set(), renamed);
  return renamed;
}

function nameScope(
  scope: Scope,
  taken: ReadonlySet<string>,
  outer: ReadonlySet<string>,
  renamed: Binding[],
): void {
  const used = new Set<string>(outer);
  const own = [...scope.bindings.values()];
  const written = new Set(own.map((binding) => binding.name));
  for (const binding of own) {
    const before = binding.jsName;
    binding.jsName = free(binding, taken, used, written);
    used.add(binding.jsName);
    if (binding.jsName !== before) renamed.push(binding);
  }
  if (scope.children.length === 0) return;
  const inner = outerNames(scope, outer);
  for (const child of scope.children) nameScope(child, taken, inner, renamed);
}

/** Names of enclosing variables that an inner one must not hide by being renamed: those that are not its own. */
function outerNames(scope: Scope, outer: ReadonlySet<string>): Set<string> {
  if (scope.kind === 'class') return new Set(outer);
  return new Set([...outer, ...[...scope.bindings.values()].map((binding) => binding.jsName)]);
}

function free(
  binding: Binding,
  taken: ReadonlySet<string>,
  used: ReadonlySet<string>,
  written: ReadonlySet<string>,
): string {
  const isClass = binding.definition?.kind === 'ClassDef';
  const camel = isClass ? binding.name : camelCase(binding.name);
  const collides = camel !== binding.name && (written.has(camel) || used.has(camel));
  let name = collides ? binding.name : camel;
  const hoisted = binding.scope.kind === 'comprehension' && binding.captured;
  const shadows = (candidate: string): boolean =>
    used.has(candidate) && (hoisted || !isShadow(binding, candidate));
  while (reserved.has(name) || taken.has(name) || shadows(name)) name += '_';
  return name;
}

/** Python lets an inner variable hide an outer one of the same name; so may TypeScript. */
function isShadow(binding: Binding, candidate: string): boolean {
  if (
    [...binding.scope.bindings.values()].some(
      (other) => other !== binding && other.jsName === candidate && other.name !== binding.name,
    )
  )
    return false;
  for (let scope = binding.scope.parent; scope; scope = scope.parent) {
    const hidden = scope.bindings.get(binding.name);
    if (hidden?.jsName === candidate) return !reachesPast(binding.scope, hidden);
  }
  return false;
}

/** A function inside means the hidden variable all the same, by `global`. */
function reachesPast(scope: Scope, hidden: Binding): boolean {
  return scope.children.some(
    (child) => child.outer.get(hidden.name) === hidden || reachesPast(child, hidden),
  );
}
