import type * as S from '../../python/syntax.ts';
import { camelCase } from '../1-resolve/names.ts';
import { methodSpec } from '../2-type/attributes.ts';
import { bindArguments } from '../2-type/bind.ts';
import { findMethod } from '../2-type/classes.ts';
import { exceptionNames } from '../2-type/tables/exceptions.ts';
import type * as T from '../2-type/type.ts';
import type { Atom } from '../2-type/type.ts';
import { dynamicMethod, givenKeywords, runtimeArguments } from './arguments.ts';
import { isSuperCall, superOperands } from './attribute.ts';
import { argumentPrinter, callKnown, callRuntime, drivesByName, typeArguments } from './call.ts';
import { callOf, member, string } from './build.ts';
import { isDynamicClass, isMultiple } from './class-kinds.ts';
import { expression } from './expression.ts';
import { attributeName } from './members.ts';
import { printMethodIdiom } from './method-idioms.ts';
import type { Printer } from './printer.ts';
import { value } from './values.ts';
import type { TsExpression } from './tree.ts';

/** `receiver.name(…)`. */
export function printMethodCall(printer: Printer, node: S.Call, func: S.Attribute): TsExpression {
  if (func.value.kind === 'Call' && isSuperCall(printer, func.value)) {
    const operands = superOperands(printer, func.value);
    if (operands) return superCall(printer, node, func, operands);
  }
  const receiver = printer.type(func.value);
  const [atom] = receiver;
  if (receiver.length === 0 || !atom)
    return dynamicMethod(printer, value(printer, func.value), func.attr, node);
  if (atom.kind === 'module' && receiver.length === 1) return moduleCall(printer, node, func);
  if (receiver.every((one) => one.kind === 'instance' || one.kind === 'class'))
    return ownMethod(printer, node, func, receiver);
  if (receiver.length === 1 && methodSpec(atom, func.attr) !== undefined)
    return builtinMethod(printer, node, func, atom);
  if (receiver.length === 1 && atom.kind === 'type')
    return typeMethod(printer, node, func, atom.name);
  return dynamicMethod(printer, value(printer, func.value), func.attr, node);
}

function moduleCall(printer: Printer, node: S.Call, func: S.Attribute): TsExpression {
  const [callee] = printer.type(func);
  if (callee?.kind === 'builtin' || callee?.kind === 'type')
    return callRuntime(printer, node, callee);
  return callOf(expression(printer, func), ...runtimeArguments(printer, node));
}

/** A method that every class the receiver may have defines, and binds alike. */
function ownMethod(
  printer: Printer,
  node: S.Call,
  func: S.Attribute,
  receiver: T.Type,
): TsExpression {
  const methods = receiver.map((atom) => {
    if ((atom.kind !== 'instance' && atom.kind !== 'class') || isDynamicClass(atom.info))
      return null;
    const info = findMethod(atom.info, func.attr);
    if (!info || !['none', 'static', 'class', 'abstract'].includes(info.decorator)) return null;
    return {
      info,
      skip:
        info.decorator === 'static' || (atom.kind === 'class' && info.decorator === 'none') ? 0 : 1,
      isClass: atom.kind === 'class',
    };
  });
  const [first] = methods;
  if (
    !first ||
    methods.some(
      (one) => !one || one.isClass !== first.isClass || one.info.decorator !== first.info.decorator,
    )
  ) {
    return dynamicMethod(printer, value(printer, func.value), func.attr, node);
  }
  if (first.isClass && first.info.decorator === 'none') {
    const fits = methods.every(
      (one) => one && bindArguments(one.info.node.args, node).kind === 'bound',
    );
    // The runtime knows what is missing when the method is described.
    if (!fits) for (const one of methods) if (one) one.info.escapes = true;
    return unboundMethod(printer, node, func);
  }
  const object =
    first.info.decorator === 'static' || first.info.decorator === 'class'
      ? classOf(printer, func.value, receiver)
      : expression(printer, func.value);
  if (!object) return dynamicMethod(printer, value(printer, func.value), func.attr, node);
  const codes = methods.map((one) =>
    one
      ? callKnown(
          printer,
          node,
          one.info,
          member(object, attributeName(printer, func.attr)),
          one.skip,
        )
      : null,
  );
  const [code] = codes;
  const same = new Set(
    codes.map((one) =>
      JSON.stringify(one, (key, part: unknown) =>
        key === 'line' || key === 'endLine' ? undefined : part,
      ),
    ),
  );
  if (code && same.size === 1) return code;
  for (const one of methods) if (one) one.info.escapes = true;
  return dynamicMethod(printer, value(printer, func.value), func.attr, node);
}

/** Static and class methods are called on the class: on the receiver's own when it is known. */
function classOf(printer: Printer, node: S.Expression, receiver: T.Type): TsExpression | null {
  if (receiver.every((atom) => atom.kind === 'class')) return expression(printer, node);
  const [atom] = receiver;
  if (receiver.length !== 1 || atom?.kind !== 'instance') return null;
  const name = atom.info.scope.parent?.lookup(atom.info.name)?.jsName;
  return node.kind === 'Name' && name ? { kind: 'identifier', name } : null;
}

/** `Base.method(self, …)`. */
function unboundMethod(printer: Printer, node: S.Call, func: S.Attribute): TsExpression {
  return dynamicMethod(printer, value(printer, func.value), func.attr, node);
}

/** Methods of the builtin types are functions of the type: `str.split(s, ",")`; those of runtime classes are methods. */
function builtinMethod(
  printer: Printer,
  node: S.Call,
  func: S.Attribute,
  atom: Atom,
): TsExpression {
  if (atom.kind === 'object') {
    const callee = member(expression(printer, func.value), camelCase(func.attr));
    const code: TsExpression = {
      kind: 'call',
      callee,
      arguments: runtimeArguments(printer, node, argumentPrinter(func.attr)),
      ...(func.attr === 'create_future' ? typeArguments(printer, node) : {}),
    };
    const drives =
      atom.name === 'Runner'
        ? func.attr === 'run' || func.attr === 'close'
        : drivesByName(func.attr);
    return drives ? { kind: 'await', argument: code } : code;
  }
  if (atom.kind === 'type') {
    const callee = member(expression(printer, func.value), camelCase(func.attr));
    return callOf(callee, ...runtimeArguments(printer, node));
  }
  if (atom.kind === 'coroutine') return byHand(printer, node, func);
  const idiom = printMethodIdiom(printer, node, func, atom);
  if (idiom) return idiom;
  const type = atom.kind === 'tupleOf' ? 'tuple' : atom.kind;
  const callee = member(printer.runtime(type), camelCase(func.attr));
  const named = ['format', 'update'].includes(func.attr);
  return callOf(
    callee,
    value(printer, func.value),
    ...runtimeArguments(printer, node, value, !named),
  );
}

/** `coro.send(None)` runs the coroutine up to where it waits: that takes turns in JavaScript. */
function byHand(printer: Printer, node: S.Call, func: S.Attribute): TsExpression {
  const callee = member(value(printer, func.value), func.attr);
  const code = callOf(callee, ...runtimeArguments(printer, node));
  return func.attr === 'close'
    ? code
    : callOf(printer.runtime('unhold'), { kind: 'await', argument: code });
}

/** `str.upper(s)`, `dict.fromkeys(…)`, `int.from_bytes(…)`. */
function typeMethod(printer: Printer, node: S.Call, func: S.Attribute, type: string): TsExpression {
  void type;
  return dynamicMethod(printer, expression(printer, func.value), func.attr, node);
}

/** The call is the first thing that the class's `__init__` does. */
function isFirst(owner: T.ClassInfo, node: S.Call): boolean {
  const init = owner.methods.get('__init__');
  if (!init || init.node.kind === 'Lambda') return false;
  const first = init.node.body.find(
    (one) => !(one.kind === 'Expr' && one.value.kind === 'Constant'),
  );
  return first?.kind === 'Expr' && first.value === node;
}

function superCall(
  printer: Printer,
  node: S.Call,
  func: S.Attribute,
  operands: readonly TsExpression[],
): TsExpression {
  const { owner } = printer;
  const [atom] = printer.type(func);
  if (
    owner &&
    !isMultiple(owner) &&
    !isDynamicClass(owner) &&
    atom?.kind === 'method' &&
    printer.function?.owner === owner
  ) {
    const callee = member({ kind: 'super' }, attributeName(printer, func.attr));
    return callKnown(printer, node, atom.info, callee, 1);
  }
  const isException =
    owner !== null &&
    !owner.mro.slice(1).some((one) => one.methods.has('__init__')) &&
    owner.mro.some((one) => one.runtimeBases.some((base) => exceptionNames.has(base)));
  if (owner && isException && func.attr === '__init__' && isFirst(owner, node)) {
    return callOf(member({ kind: 'super' }, '__init__'), ...runtimeArguments(printer, node));
  }
  for (const one of printer.type(func)) if (one.kind === 'method') one.info.escapes = true;
  const args: TsExpression = {
    kind: 'array',
    elements: runtimeArguments(printer, { ...node, keywords: [] }),
  };
  return callOf(
    printer.runtime('superCall'),
    ...operands,
    string(func.attr),
    args,
    ...givenKeywords(printer, node),
  );
}
