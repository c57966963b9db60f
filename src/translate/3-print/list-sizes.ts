import type * as S from '../../python/syntax.ts';
import { walkBody } from '../1-resolve/walk.ts';
import type { Binding, Scope } from '../1-resolve/scope.ts';
import type { Context } from '../2-type/context.ts';
import type { Slot } from '../2-type/slot.ts';
import * as T from '../2-type/type.ts';

/** What the program does to the sizes of its lists, by the slot of their elements: aliases share it. */
export interface ListSizes {
  /** Lists that something may make shorter; null: any list may be. */
  readonly shrunk: ReadonlySet<Slot> | null;
  /** Lists that something makes longer. */
  readonly grown: ReadonlySet<Slot>;
  /** What variables are bound to that are bound once, before all that is below in their function. */
  readonly values: ReadonlyMap<Binding, S.Expression>;
}

const growing: ReadonlySet<string> = new Set(['append', 'extend', 'insert', '__iadd__']);
const keeping: ReadonlySet<string> = new Set(['index', 'count', 'copy', 'reverse']);
const shrinking: ReadonlySet<string> = new Set(['pop', 'remove', 'clear', '__delitem__']);
const reflective = /\b(eval|exec|globals|locals|gc|ctypes|attrgetter|methodcaller)\b/;

/** Builtins that leave the lists they get as long as they are. */
const harmless: ReadonlySet<string> = new Set(
  `abs all any bool dict divmod enumerate filter format frozenset hash id isinstance iter len list map max min next
  print range repr reversed round set sorted str sum tuple type zip math.prod math.fsum random.choice random.choices
  random.sample random.shuffle copy.copy copy.deepcopy json.dumps statistics.mean statistics.median`.split(
    /\s+/,
  ),
);

export function findListSizes(context: Context, module: S.Module): ListSizes {
  const shrunk = new Set<Slot>();
  const grown = new Set<Slot>();
  const values = new Map<Binding, S.Expression>();
  let isOpen = reflective.test(module.source);
  const type = (node: S.Expression): T.Type => context.types.get(node) ?? [];
  const mark = (node: S.Expression, set: Set<Slot> = shrunk): void => {
    for (const atom of type(node)) {
      if (atom.kind === 'list') set.add(atom.element.root());
      if (atom.kind === 'unknown' && set === shrunk) isOpen = true;
    }
  };
  for (const node of context.types.keys()) {
    if (node.kind === 'Attribute') {
      if (growing.has(node.attr)) mark(node.value, grown);
      else if (shrinking.has(node.attr)) mark(node.value);
      else if (!keeps(node.attr, type(node.value))) mark(node.value);
    }
    if (node.kind === 'Call' && !isHarmless(context, node))
      for (const arg of [...node.args, ...node.keywords.map((one) => one.value)])
        for (const atom of type(arg)) if (atom.kind === 'list') shrunk.add(atom.element.root());
  }
  const stored = (target: S.Expression): void => {
    if (target.kind === 'Tuple' || target.kind === 'List') target.elts.forEach(stored);
    if (target.kind === 'Starred') stored(target.value);
    if (target.kind === 'Subscript' && target.slice.kind === 'Slice') mark(target.value);
  };
  const statement = (node: S.Statement): void => {
    if (node.kind === 'Assign') node.targets.forEach(stored);
    if (node.kind === 'For' || node.kind === 'AsyncFor') stored(node.target);
    if (node.kind === 'Delete')
      for (const target of node.targets)
        if (target.kind === 'Subscript') mark(target.value);
        else if (target.kind !== 'Name' && target.kind !== 'Attribute') isOpen = true;
    if (node.kind === 'AugAssign') {
      stored(node.target);
      mark(node.target, node.op === '+' ? grown : shrunk);
    }
  };
  const body = (statements: readonly S.Statement[], scope: Scope): void => {
    walkBody(statements, { statement });
    for (const node of statements) bound(node, scope, values);
  };
  body(module.body, context.resolution.module);
  for (const info of context.functions.values())
    if (info.node.kind !== 'Lambda') body(info.node.body, info.scope);
  for (const info of context.classes.values()) walkBody(info.node.body, { statement });
  return { shrunk: isOpen ? null : shrunk, grown, values };
}

/** A method that leaves a list as long as it is; sorting does, where no code of the program runs meanwhile. */
function keeps(method: string, receiver: T.Type): boolean {
  return receiver.every(
    (atom) =>
      atom.kind !== 'list' ||
      keeping.has(method) ||
      (method === 'sort' && T.isOnly(atom.element.type, 'int', 'float', 'str')),
  );
}

/** A statement of the function's own body that binds a variable which nothing else binds. */
function bound(node: S.Statement, scope: Scope, values: Map<Binding, S.Expression>): void {
  if (node.kind !== 'Assign' || node.targets.length !== 1) return;
  const [target] = node.targets;
  const binding = target?.kind === 'Name' ? scope.bindings.get(target.id) : undefined;
  if (binding && binding.writes === 1 && !binding.rebound && !binding.deleted)
    values.set(binding, node.value);
}

/** Calls whose arguments the inference follows, or that are known to leave them alone. */
function isHarmless(context: Context, node: S.Call): boolean {
  const { func } = node;
  if (func.kind === 'Attribute') {
    const receiver = context.types.get(func.value) ?? [];
    const own = ['str', 'list', 'dict', 'set', 'tuple', 'tupleOf', 'frozenset', 'bytes'];
    if (receiver.length > 0 && receiver.every((atom) => own.includes(atom.kind))) return true;
  }
  const callee = context.types.get(func) ?? [];
  return (
    callee.length > 0 &&
    callee.every(
      (atom) =>
        atom.kind === 'function' ||
        atom.kind === 'method' ||
        (atom.kind === 'class' && !atom.info.dynamic) ||
        ((atom.kind === 'builtin' || atom.kind === 'type') && harmless.has(atom.name)),
    )
  );
}
