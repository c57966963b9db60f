import type * as S from '../../python/syntax.ts';
import { camelCase } from '../1-resolve/names.ts';
import { asyncioCalls } from '../2-type/asyncio-calls.ts';
import { isMember } from '../2-type/class-body.ts';
import { findAttribute, findMethod, findStatic } from '../2-type/classes.ts';
import { specialCalls } from '../2-type/special-calls.ts';
import { membersOf } from '../2-type/tables/modules.ts';
import { objectTable } from '../2-type/tables/objects.ts';
import * as T from '../2-type/type.ts';
import type { Atom } from '../2-type/type.ts';
import { callOf, id, member, string } from './build.ts';
import { isDynamicClass } from './class-kinds.ts';
import { expression } from './expression.ts';
import { attributeName, classVariable, isClashing, staticName } from './members.ts';
import { isReceiver, modulePath, refuseBeyond } from './name.ts';
import type { Printer } from './printer.ts';
import { className } from './types.ts';
import { value } from './values.ts';
import type { TsExpression } from './tree.ts';

/** An attribute that is read (not called). */
export function printAttribute(printer: Printer, node: S.Attribute): TsExpression {
  const type = printer.type(node.value);
  const module = T.only(type, 'module');
  if (module) return moduleMember(printer, module.name, node);
  if (node.value.kind === 'Call' && isSuperCall(printer, node.value)) {
    const operands = superOperands(printer, node.value);
    if (operands) return callOf(printer.runtime('superAttr'), ...operands, string(node.attr));
  }
  const shared = sharedBy(type, node.attr);
  if (shared) return member(id(className(shared)), staticName(printer, node.attr));
  const object = expression(printer, node.value);
  if (type.length > 0 && type.every((atom) => atom.kind === 'class' && isDirect(atom, node.attr)))
    return member(object, staticName(printer, node.attr));
  if (type.length > 0 && type.every((atom) => isDirect(atom, node.attr)))
    return member(object, attributeName(printer, node.attr));
  if (type.length > 0 && type.every((atom) => isRuntimeAttribute(atom, node.attr)))
    return member(object, camelCase(node.attr));
  return callOf(printer.runtime('getAttr'), object, string(node.attr));
}

function moduleMember(printer: Printer, module: string, node: S.Attribute): TsExpression {
  refuseBeyond(printer, module, node.attr, node);
  const path = modulePath(printer, module);
  if (isClashing(node.attr) || !isListed(module, node.attr))
    return callOf(printer.runtime('getAttr'), path, string(node.attr));
  return member(path, camelCase(node.attr));
}

/** Of a name that no table knows only the runtime can say whether the module has it. */
export function isListed(module: string, name: string): boolean {
  const table = membersOf(module) ?? {};
  const full = `${module}.${name}`;
  const isOpen = Object.keys(table).length === 0;
  return (
    Object.hasOwn(table, name) ||
    isOpen ||
    Object.hasOwn(specialCalls, full) ||
    Object.hasOwn(asyncioCalls, full)
  );
}

export function isSuperCall(printer: Printer, node: S.Call): boolean {
  return node.func.kind === 'Name' && node.func.id === 'super' && !printer.binding('super');
}

/** The class and the receiver of `super(…)`: as written, or those of the method it stands in. */
export function superOperands(
  printer: Printer,
  node: S.Call,
): readonly [TsExpression, TsExpression] | null {
  const [cls, self] = node.args;
  if (cls && self) return [value(printer, cls), value(printer, self)];
  const { owner } = printer;
  const fn = printer.function;
  if (cls || !owner || !fn) return null;
  const [first] = [...fn.node.args.posonlyargs, ...fn.node.args.args];
  const binding = first && fn.scope.bindings.get(first.arg);
  const own = binding && !isReceiver(printer, binding) ? id(binding.jsName) : null;
  return [superClass(printer, owner), own ?? { kind: 'this' }];
}

function superClass(printer: Printer, owner: T.ClassInfo): TsExpression {
  const binding = owner.scope.parent?.lookup(owner.name);
  if (isDynamicClass(owner) && (binding?.writes ?? 0) > 1)
    return id(`${classVariable(printer, owner)}$class`);
  return id(binding?.jsName ?? owner.name);
}

/** The class whose attribute every instance reads under this name: none of them can have one of its own. */
function sharedBy(type: T.Type, name: string): T.ClassInfo | null {
  const owners = new Set(
    type.map((atom) => {
      if (
        atom.kind !== 'instance' ||
        isDynamicClass(atom.info) ||
        findMethod(atom.info, name) ||
        findAttribute(atom.info, name)
      )
        return null;
      const owner = atom.info.mro.find((one) => one.statics.has(name));
      return owner && !T.has(owner.statics.get(name)?.type ?? [], 'function') ? owner : null;
    }),
  );
  const [owner] = owners;
  return owners.size === 1 && owner ? owner : null;
}

/** An attribute that JavaScript finds as Python does: on the instance, or a data attribute of its class. */
function isDirect(atom: Atom, name: string): boolean {
  if (atom.kind === 'class' && atom.info.enumeration && hasMember(atom.info, name)) return true;
  if (atom.kind === 'instance' && atom.info.enumeration && (name === 'name' || name === 'value'))
    return true;
  if (atom.kind === 'instance') {
    if (isDynamicClass(atom.info)) return false;
    const method = findMethod(atom.info, name);
    if (method) return method.decorator === 'property';
    if (findStatic(atom.info, name)) return false;
    return findAttribute(atom.info, name) !== null && alwaysSet(atom.info, name);
  }
  if (atom.kind === 'class' && findMethod(atom.info, name)?.decorator === 'static')
    return !isDynamicClass(atom.info);
  return (
    atom.kind === 'class' &&
    !isDynamicClass(atom.info) &&
    findStatic(atom.info, name) !== null &&
    !T.has(findStatic(atom.info, name)?.type ?? [], 'function')
  );
}

/** A member that the enum class itself defines. */
function hasMember(info: T.ClassInfo, name: string): boolean {
  return info.node.body.some((node) => isMember(node) && node.targets[0].id === name);
}

/** Set by `__init__` or as a dataclass field: reading it cannot fail. Others are asked for by name. */
function alwaysSet(info: T.ClassInfo, name: string): boolean {
  return (
    info.mro.some((one) => one.attributes.has(name)) &&
    info.mro.some((one) => setsInInit(one, name))
  );
}

function setsInInit(info: T.ClassInfo, name: string): boolean {
  if (info.dataclass) return true;
  const init = info.methods.get('__init__');
  if (!init || init.node.kind === 'Lambda') return false;
  const self = init.node.args.args[0]?.arg;
  return init.node.body.some((statement) => {
    const targets =
      statement.kind === 'Assign'
        ? statement.targets
        : statement.kind === 'AnnAssign' && statement.value
          ? [statement.target]
          : [];
    const all = targets.flatMap((target) => (target.kind === 'Tuple' ? target.elts : [target]));
    return all.some(
      (target) =>
        target.kind === 'Attribute' &&
        target.attr === name &&
        target.value.kind === 'Name' &&
        target.value.id === self,
    );
  });
}

function isRuntimeAttribute(atom: Atom, name: string): boolean {
  return atom.kind === 'object' && Object.hasOwn(objectTable[atom.name]?.attributes ?? {}, name);
}
