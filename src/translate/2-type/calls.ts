import type * as S from '../../python/syntax.ts';
import { asyncioCalls, doneCallback } from './asyncio-calls.ts';
import { methodSpec, objectNames } from './attributes.ts';
import { isClassVar } from './class-body.ts';
import { callFunction, type CallSite } from './call-function.ts';
import { findMethod } from './classes.ts';
import type { Context } from './context.ts';
import { iterated } from './elements.ts';
import { escape, reflect } from './escape.ts';
import { join, joinAll, tupleElement } from './join.ts';
import { seeCall } from './results.ts';
import { specialCalls, useKey } from './special-calls.ts';
import { evaluate, parseSpec } from './spec.ts';
import { builtinTable } from './tables/builtins.ts';
import { exceptionNames } from './tables/exceptions.ts';
import { membersOf } from './tables/modules.ts';
import { objectTable } from './tables/objects.ts';
import * as T from './type.ts';
import type { Atom, ClassInfo, Type } from './type.ts';
import { entryOf } from './tables/entry-of.ts';

/** What a call gives, whatever is called. */
export function call(context: Context, callee: Type, site: CallSite): Type {
  return joinAll(callee.map((atom) => callAtom(context, atom, site)));
}

function argumentTypes(context: Context, site: CallSite): Type[] {
  return site.args.map((arg) =>
    arg.kind === 'Starred' ? iterated(context, site.typeOf(arg.value)) : site.typeOf(arg),
  );
}

function escapeArguments(context: Context, site: CallSite): void {
  for (const type of argumentTypes(context, site)) escape(context, type);
  for (const keyword of site.keywords) escape(context, site.typeOf(keyword.value));
}

function callAtom(context: Context, atom: Atom, site: CallSite): Type {
  switch (atom.kind) {
    case 'function':
      seeCall(context, atom.info, site.node);
      return callFunction(context, atom.info, site, null);
    case 'method':
      seeCall(context, atom.info, site.node);
      return callFunction(context, atom.info, site, atom.self);
    case 'class':
      return construct(context, atom.info, site);
    case 'builtin':
    case 'type':
      return callBuiltin(context, atom, site);
    case 'instance': {
      const method = findMethod(atom.info, '__call__');
      return method ? callFunction(context, method, site, [atom]) : unfollowed(context, site);
    }
    case 'unknown':
      for (const info of context.classes.values()) {
        const method = info.methods.get('__call__');
        if (method) escape(context, [{ kind: 'method', info: method, self: T.nothing }]);
      }
      return unfollowed(context, site);
    default:
      return unfollowed(context, site);
  }
}

function unfollowed(context: Context, site: CallSite): Type {
  escapeArguments(context, site);
  return T.unknown;
}

function construct(context: Context, info: ClassInfo, site: CallSite): Type {
  if (!info.instantiated) context.progress.changed = true;
  info.instantiated = true;
  const instance: Type = [{ kind: 'instance', info }];
  if (info.enumeration && !info.dynamic) return instance;
  const init = findMethod(info, '__init__');
  const maker = findMethod(info, '__new__');
  if (maker || info.dynamic) {
    if (init) callFunction(context, init, site, instance);
    if (maker) return unfollowed(context, site);
    return info.dynamic ? unfollowed(context, site) : instance;
  }
  if (init) callFunction(context, init, site, instance);
  else if (info.dataclass) fillFields(context, info, site);
  else escapeArguments(context, site);
  return instance;
}

/** A dataclass takes its annotated fields, base classes first, in order. */
function fillFields(context: Context, info: ClassInfo, site: CallSite): void {
  const names = dataclassFields(info);
  site.args.forEach((arg, i) => {
    const name = names[i];
    if (arg.kind === 'Starred') {
      for (const one of names)
        findSlot(context, info, one).add(iterated(context, site.typeOf(arg.value)));
    } else if (name !== undefined) findSlot(context, info, name).add(site.typeOf(arg));
  });
  for (const keyword of site.keywords) {
    if (keyword.arg !== null) findSlot(context, info, keyword.arg).add(site.typeOf(keyword.value));
    else for (const one of names) findSlot(context, info, one).add(T.unknown);
  }
}

function findSlot(context: Context, info: ClassInfo, name: string): ReturnType<Context['site']> {
  for (const one of info.mro) {
    const slot = one.attributes.get(name);
    if (slot) return slot;
  }
  const slot = context.site(info.node, `attribute ${name}`);
  info.attributes.set(name, slot);
  return slot;
}

/** Names of the fields of a dataclass, in the order of its generated `__init__`. */
export function dataclassFields(info: ClassInfo): readonly string[] {
  const names = new Set<string>();
  for (const one of [...info.mro].reverse()) {
    if (!one.dataclass) continue;
    for (const statement of one.node.body) {
      if (
        statement.kind === 'AnnAssign' &&
        statement.target.kind === 'Name' &&
        !isClassVar(statement) &&
        isPositional(one, statement)
      )
        names.add(statement.target.id);
    }
  }
  return [...names];
}

/** Is it an argument of `__init__` that goes by position? */
function isPositional(info: ClassInfo, { value }: S.AnnAssign): boolean {
  const options = (node: S.Expression | null, name: string): S.Expression | undefined =>
    node?.kind === 'Call' ? node.keywords.find((one) => one.arg === name)?.value : undefined;
  const kwOnly =
    options(value, 'kw_only') ??
    info.node.decorators.map((one) => options(one, 'kw_only')).find((one) => one !== undefined);
  return isSetTo(options(value, 'init'), true) && isSetTo(kwOnly, false);
}

/** Is an option absent, or written out with this value? */
function isSetTo(node: S.Expression | undefined, value: boolean): boolean {
  return (
    node === undefined ||
    (node.kind === 'Constant' && node.value.type === 'bool' && node.value.value === value)
  );
}

function callBuiltin(
  context: Context,
  atom: Extract<Atom, { kind: 'builtin' | 'type' }>,
  site: CallSite,
): Type {
  const args = argumentTypes(context, site);
  const { name } = atom;
  if (name === 'isinstance' || name === 'dir' || name === 'help') reflect(args[0] ?? []);
  const special = entryOf(specialCalls, name) ?? entryOf(asyncioCalls, name);
  if (special) return special(context, site, args);
  const [module = '', member] = name.split('.');
  const spec =
    member === undefined ? entryOf(builtinTable, name) : entryOf(membersOf(module) ?? {}, member);
  if (spec !== undefined && spec !== '?' && !(module === 're' && mayBeOfBytes(context, args))) {
    if (member !== undefined && callsBack(site, args)) escapeArguments(context, site);
    return evaluate(parseSpec(spec), { context, node: site.node, args, names: {} });
  }
  if (atom.kind === 'type' && (exceptionNames.has(name) || entryOf(objectTable, name))) {
    if (exceptionNames.has(name)) return T.object(name);
    const count = objectTable[name]?.parameters ?? 0;
    return T.object(
      name,
      ...Array.from({ length: count }, (_, i) => context.site(site.node, `parameter ${i}`)),
    );
  }
  escapeArguments(context, site);
  return T.unknown;
}

/** What calling a method of a builtin value gives; null when some receiver has no such method in the tables. */
export function callMethod(
  context: Context,
  receiver: Type,
  name: string,
  site: CallSite,
): Type | null {
  if (receiver.length === 0) return T.nothing;
  if (!receiver.every((atom) => methodSpec(atom, name) !== undefined)) return null;
  return joinAll(receiver.map((atom) => callBuiltinMethod(context, atom, name, site)));
}

function callBuiltinMethod(context: Context, atom: Atom, name: string, site: CallSite): Type {
  const args = argumentTypes(context, site);
  if (atom.kind === 'object') {
    const key = `${atom.name}.${name}`;
    const special = entryOf(asyncioCalls, key) ?? entryOf(specialCalls, key);
    if (special) return special(context, site, args);
  }
  const [spec = 'any', flow] = (methodSpec(atom, name) ?? 'any').split(';');
  const names = receiverNames(atom);
  const scope = { context, node: site.node, args, names };
  if (flow) {
    const [into = 'T', ...from] = flow.trim().split(' ');
    receiverSlot(atom, into)?.add(evaluate(parseSpec(from.join(' ')), scope));
  }
  if (atom.kind === 'dict')
    return dictMethod(atom, name, site, args, evaluate(parseSpec(spec), scope), context);
  if (name === 'sort') useKey(context, site, names['T'] ?? []);
  if (name === 'add_done_callback') return doneCallback(context, [atom], args);
  if (atom.kind === 'object') escapeFunctions(context, args);
  return evaluate(parseSpec(spec), scope);
}

/** Functions of re give bytes for bytes. */
function mayBeOfBytes(context: Context, args: readonly Type[]): boolean {
  return (
    context.hasBytes &&
    args.some((type) => type.some((one) => one.kind === 'bytes' || one.kind === 'unknown'))
  );
}

/** A function of the runtime that is given functions, classes or objects may hand any argument to them. */
function callsBack(site: CallSite, args: readonly Type[]): boolean {
  return [...args, ...site.keywords.map((one) => site.typeOf(one.value))].some((type) =>
    type.some((one) => ['function', 'method', 'class', 'instance'].includes(one.kind)),
  );
}

/** What the runtime may call with anything. */
function escapeFunctions(context: Context, args: readonly Type[]): void {
  for (const type of args)
    escape(
      context,
      type.filter((one) => one.kind === 'function' || one.kind === 'method'),
    );
}

function receiverNames(atom: Atom): Record<string, Type> {
  switch (atom.kind) {
    case 'list':
    case 'set':
    case 'frozenset':
      return { self: [atom], T: atom.element.type };
    case 'tuple':
    case 'tupleOf':
      return { self: [atom], T: tupleElement(atom) };
    case 'dict':
      return { self: [atom], K: atom.key.type, V: atom.value.type };
    case 'object':
      return objectNames(atom);
    default:
      return { self: [atom] };
  }
}

function receiverSlot(atom: Atom, name: string): { add(type: Type): void } | null {
  if (atom.kind === 'list' || atom.kind === 'set' || atom.kind === 'frozenset') return atom.element;
  if (atom.kind === 'object') return atom.args[name === 'U' ? 1 : 0] ?? null;
  return null;
}

function dictMethod(
  atom: Extract<Atom, { kind: 'dict' }>,
  name: string,
  site: CallSite,
  args: readonly Type[],
  result: Type,
  context: Context,
): Type {
  const [, second] = args;
  if (name === 'get' && second) return join(atom.value.type, second);
  if (name === 'pop' && second) return join(atom.value.type, second);
  if (name === 'setdefault') {
    atom.key.add(args[0] ?? []);
    atom.value.add(second ?? T.none);
    return atom.value.type;
  }
  if (name === 'update') {
    const other = specialCalls['dict']?.(context, site, args) ?? [];
    for (const one of other) {
      if (one.kind !== 'dict') continue;
      atom.key.add(one.key.type);
      atom.value.add(one.value.type);
    }
  }
  return result;
}
