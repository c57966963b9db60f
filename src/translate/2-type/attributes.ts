import { findAttribute, findMethod, findStatic } from './classes.ts';
import type { Context } from './context.ts';
import { callFunction } from './call-function.ts';
import { reflect } from './escape.ts';
import { join, joinAll } from './join.ts';
import type { Slot } from './slot.ts';
import { methodTable } from './tables/methods.ts';
import { membersOf } from './tables/modules.ts';
import { objectTable } from './tables/objects.ts';
import { parseSpec, evaluate } from './spec.ts';
import * as T from './type.ts';
import type { Atom, ClassInfo, FunctionInfo, Type } from './type.ts';
import { exceptionNames } from './tables/exceptions.ts';
import { entryOf } from './tables/entry-of.ts';

/** What reading an attribute gives. Methods of builtin types are handled where they are called. */
export function attribute(context: Context, node: object, type: Type, name: string): Type {
  return joinAll(type.map((atom) => attributeOfAtom(context, node, atom, name)));
}

function attributeOfAtom(context: Context, node: object, atom: Atom, name: string): Type {
  switch (atom.kind) {
    case 'module':
      return moduleMember(context, node, atom.name, name);
    case 'instance':
      if (name === '__dict__' && context.writesDicts) loosenAttributes(context, [atom]);
      if (atom.info.mro.some((one) => one.dynamic)) return T.unknown;
      return instanceAttribute(context, node, atom, name);
    case 'class':
      return atom.info.mro.some((one) => one.dynamic) ? T.unknown : classAttribute(atom.info, name);
    case 'object': {
      const spec = entryOf(objectTable[atom.name]?.attributes ?? {}, name);
      if (spec)
        return evaluate(parseSpec(spec), { context, node, args: [], names: objectNames(atom) });
      if (exceptionNames.has(atom.name) && name === 'args')
        return [{ kind: 'tupleOf', element: T.unknown }];
      return T.unknown;
    }
    case 'function':
    case 'method':
      if (/^__.*__$/.test(name)) reflect([atom]);
      return name === '__name__' ? T.str : T.unknown;
    case 'complex':
      return name === 'real' || name === 'imag' ? T.float : T.unknown;
    case 'range':
      return ['start', 'stop', 'step'].includes(name) ? T.bigInt : T.unknown;
    default:
      return T.unknown;
  }
}

export function objectNames(atom: Extract<Atom, { kind: 'object' }>): Record<string, Type> {
  return { self: [atom], T: atom.args[0]?.type ?? T.unknown, U: atom.args[1]?.type ?? T.unknown };
}

/** A member of a module of the runtime: by its table a constant, a class, or a function. */
export function moduleMember(context: Context, node: object, module: string, name: string): Type {
  const spec = entryOf(membersOf(module) ?? {}, name);
  const full = `${module}.${name}`;
  if (spec?.startsWith('='))
    return evaluate(parseSpec(spec.slice(1)), { context, node, args: [], names: {} });
  if (spec?.startsWith('@')) return [{ kind: 'type', name: spec.slice(1) }];
  return [{ kind: 'builtin', name: full }];
}

function instanceAttribute(
  context: Context,
  node: object,
  atom: Extract<Atom, { kind: 'instance' }>,
  name: string,
): Type {
  const { info } = atom;
  if (info.enumeration && (name === 'name' || name === 'value'))
    return name === 'name' ? T.str : T.unknown;
  const method = findMethod(info, name);
  if (method) return boundMethod(context, node, atom, method);
  const own = findAttribute(info, name);
  const shared = findStatic(info, name);
  if (!own && !shared) return missing(context, info, name);
  const value = join(
    own?.type ?? T.nothing,
    (shared?.type ?? T.nothing).flatMap((one) => bindStatic(one, atom)),
  );
  return value;
}

/** Who stores an attribute may not have been walked yet: the first passes wait for it. */
function missing(context: Context, info: ClassInfo, name: string): Type {
  const isWaiting =
    context.progress.pass < 2 && !name.startsWith('__') && info.runtimeBases.length === 0;
  if (!isWaiting) return T.unknown;
  context.progress.changed = true;
  return T.nothing;
}

/** A function stored on a class becomes a method when it is read through an instance. */
function bindStatic(atom: Atom, self: Atom): Type {
  return atom.kind === 'function' ? [{ kind: 'method', info: atom.info, self: [self] }] : [atom];
}

function boundMethod(context: Context, node: object, atom: Atom, method: FunctionInfo): Type {
  switch (method.decorator) {
    case 'static':
      return [{ kind: 'function', info: method }];
    case 'class': {
      const cls: Type = atom.kind === 'instance' ? [{ kind: 'class', info: atom.info }] : [atom];
      return [{ kind: 'method', info: method, self: cls }];
    }
    case 'property':
      return callFunction(
        context,
        method,
        { node: node as never, args: [], keywords: [], typeOf: () => [] },
        [atom],
      );
    case 'none':
    case 'abstract':
      return [{ kind: 'method', info: method, self: [atom] }];
    case 'setter':
    case 'other':
      return T.unknown;
  }
}

function classAttribute(info: ClassInfo, name: string): Type {
  if (name === '__name__') return T.str;
  const method = findMethod(info, name);
  if (method) {
    if (method.decorator === 'class')
      return [{ kind: 'method', info: method, self: [{ kind: 'class', info }] }];
    if (method.decorator === 'property' || method.decorator === 'other') return T.unknown;
    return [{ kind: 'function', info: method }];
  }
  return findStatic(info, name)?.type ?? T.unknown;
}

/**
 * Storing an attribute. On a value of unknown class it may reach every attribute of that name. `owner`: the class in
 * whose method it is stored on self: the attribute belongs there, not to each derived class.
 */
export function storeAttribute(
  context: Context,
  target: Type,
  name: string,
  value: Type,
  owner: ClassInfo | null = null,
): void {
  if (!T.isOnly(target, 'instance')) reflect(value);
  for (const atom of target) {
    if (atom.kind === 'instance') storeOnInstance(context, atom.info, name, value, owner);
    else if (atom.kind === 'class') storeOnClass(context, atom.info, name, value);
    else if (atom.kind === 'unknown') {
      for (const info of context.classes.values()) {
        info.attributes.get(name)?.add(T.unknown);
        info.statics.get(name)?.add(T.unknown);
      }
    }
  }
}

/** A method reads an attribute of self that only derived classes store: it belongs to the method's class all the same. */
export function shareAttribute(context: Context, type: Type, name: string, owner: ClassInfo): void {
  if (owner.dynamic || owner.enumeration) return;
  if (findAttribute(owner, name) || findStatic(owner, name) || findMethod(owner, name)) return;
  const isDerived = type.some(
    (atom) =>
      atom.kind === 'instance' &&
      atom.info.mro.includes(owner) &&
      !findMethod(atom.info, name) &&
      findAttribute(atom.info, name),
  );
  if (isDerived) createSlot(context, owner, name, owner.attributes);
}

function storeOnInstance(
  context: Context,
  info: ClassInfo,
  name: string,
  value: Type,
  owner: ClassInfo | null,
): void {
  const setter = findMethod(info, `${name}=`);
  if (setter) {
    const second = setter.node.args.args[1];
    const binding = second && setter.scope.bindings.get(second.arg);
    if (binding) context.slot(binding).add(value);
    setter.called = true;
    return;
  }
  replaceMethod(context, info, name);
  const holder = owner && info.mro.includes(owner) ? owner : info;
  const slot = findAttribute(holder, name) ?? createSlot(context, holder, name, holder.attributes);
  slot.add(value);
}

/** A program that puts something else in a method's place: only the runtime knows what is called then. */
function replaceMethod(context: Context, info: ClassInfo, name: string): void {
  if (findMethod(info, name)) makeDynamic(context, info);
}

function makeDynamic(context: Context, info: ClassInfo): void {
  if (info.dynamic) return;
  info.dynamic = true;
  context.progress.changed = true;
}

/** Attributes may be stored under names that nobody knows: each of them can hold anything. */
export function loosenAttributes(context: Context, target: Type): void {
  const classes = target.flatMap((atom) => {
    if (atom.kind === 'unknown') return [...context.classes.values()];
    return atom.kind === 'instance' || atom.kind === 'class' ? atom.info.mro : [];
  });
  for (const info of classes)
    for (const slot of [...info.attributes.values(), ...info.statics.values()]) slot.add(T.unknown);
}

function storeOnClass(context: Context, info: ClassInfo, name: string, value: Type): void {
  // A member cannot be replaced.
  if (info.enumeration && info.statics.has(name) && context.progress.pass > 0) return;
  replaceMethod(context, info, name);
  if (T.isUnknown(value) && context.descriptors) makeDynamic(context, info);
  const slot = info.statics.get(name) ?? createSlot(context, info, name, info.statics);
  slot.add(value);
}

/** A new attribute belongs to the class; subclasses that had it already share the slot. */
function createSlot(
  context: Context,
  info: ClassInfo,
  name: string,
  where: Map<string, Slot>,
): Slot {
  const slot = context.site(
    info.node,
    `${where === info.statics ? 'static' : 'attribute'} ${name}`,
  );
  where.set(name, slot);
  context.progress.changed = true;
  if (where === info.attributes) {
    for (const other of context.classes.values()) {
      const theirs =
        other !== info && other.mro.includes(info) ? other.attributes.get(name) : undefined;
      if (theirs) slot.unite(theirs);
    }
  }
  return slot;
}

export function isBuiltinMethod(atom: Atom, name: string): boolean {
  return methodSpec(atom, name) !== undefined;
}

/** The spec of a method of a builtin type or a class of the runtime. */
export function methodSpec(atom: Atom, name: string): string | undefined {
  if (atom.kind === 'object') return entryOf(objectTable[atom.name]?.methods ?? {}, name);
  if (atom.kind === 'type') return entryOf(objectTable[atom.name]?.statics ?? {}, name);
  const table = methodTable[atom.kind === 'tupleOf' ? 'tuple' : atom.kind];
  return table && entryOf(table, name);
}
