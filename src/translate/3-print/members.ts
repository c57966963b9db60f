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
  if (info && isDynamicClass(info)) return id(`${className}$${name}`);
  return member(id(className), staticName(printer, name));
}
