import type { ClassInfo } from '../2-type/type.ts';
import type { Scope } from '../1-resolve/scope.ts';
import { id, member } from './build.ts';
import { isDynamicClass } from './class-kinds.ts';
import type { Printer } from './printer.ts';
import type { TsExpression } from './tree.ts';

const clashing: ReadonlySet<string> = new Set([
  'constructor',
  'then',
  'prototype',
  '__proto__',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'toJSON',
]);

/** Whether an attribute's name means something to JavaScript. */
export function isClashing(name: string): boolean {
  return clashing.has(name);
}

/** The JavaScript name of an attribute: names that mean something to JavaScript get a trailing `$`, as in the runtime's mangle.ts. */
export function attributeName(printer: Printer, name: string): string {
  const renamed = printer.attributes.get(name) ?? name;
  return clashing.has(renamed) ? `${renamed}$` : renamed;
}

const clashingStatics: ReadonlySet<string> = new Set(['name', 'length', 'caller', 'arguments']);

/** The JavaScript name of an attribute of a class. */
export function staticName(printer: Printer, name: string): string {
  return clashingStatics.has(name) ? `${name}$` : attributeName(printer, name);
}

/** A name of a class body, read while the body runs: it is a member of the class that is being made. */
export function classMember(printer: Printer, scope: Scope, name: string): TsExpression {
  const owner = scope.node.kind === 'ClassDef' ? scope.node : null;
  const className = scope.parent?.lookup(owner?.name ?? '')?.jsName ?? owner?.name ?? '';
  const info = owner && printer.program.context.classes.get(owner);
  if (info && isDynamicClass(info) && !info.enumeration)
    return id(memberVariable(printer, info, name));
  return member(id(className), staticName(printer, name));
}

/** The variable that holds a member of a class while `buildClass` is being prepared: `Dog$speak`. */
export function memberVariable(printer: Printer, info: ClassInfo, name: string): string {
  return `${classVariable(printer, info)}$${name}`;
}

/** The variable of a class; of one that stands in another class, a member variable of that. Classes of one name differ by a number. */
export function classVariable(printer: Printer, info: ClassInfo): string {
  const scope = info.scope.parent;
  const again = [...printer.program.context.classes.values()].filter(
    (one) => one.name === info.name && one.scope.parent === scope && one.id < info.id,
  ).length;
  return `${namedVariable(printer, info)}${again > 0 ? `$${again}` : ''}`;
}

/** The variable that a class statement binds. */
export function namedVariable(printer: Printer, info: ClassInfo): string {
  const scope = info.scope.parent;
  const outer = scope?.node.kind === 'ClassDef' && printer.program.context.classes.get(scope.node);
  if (outer) return memberVariable(printer, outer, info.name);
  return scope?.lookup(info.name)?.jsName ?? info.name;
}
