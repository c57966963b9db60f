import type * as S from '../../python/syntax.ts';
import { bindArguments } from '../2-type/bind.ts';
import { findMethod } from '../2-type/classes.ts';
import type { ClassInfo } from '../2-type/type.ts';
import { boundArguments, dynamicCall } from './arguments.ts';
import { callOf, newOf, string, undefinedLiteral } from './build.ts';
import { isPlainDataclass, ownFields } from './dataclass.ts';
import type { Printer } from './printer.ts';
import { className } from './types.ts';
import { value } from './values.ts';
import type { TsExpression } from './tree.ts';

/** `C(…)` for a class of the program. */
export function printConstruct(
  printer: Printer,
  node: S.Call,
  info: ClassInfo,
  callee: TsExpression,
): TsExpression {
  if (info.enumeration)
    return {
      kind: 'as',
      expression: dynamicCall(printer, callee, node),
      type: { kind: 'name', name: className(info) },
    };
  const init = findMethod(info, '__init__');
  if (info.mro.some((one) => one.dataclass) && !init) return construct(printer, node, info, callee);
  if (isAbstract(info)) return dynamicCall(printer, callee, node);
  if (!init) {
    const isException = info.mro.some((one) =>
      one.runtimeBases.some((base) => base !== 'object' && base !== 'ABC'),
    );
    if (isException && node.keywords.length === 0)
      return newOf(callee, ...node.args.map((arg) => value(printer, arg)));
    return node.args.length + node.keywords.length === 0
      ? newOf(callee)
      : dynamicCall(printer, callee, node);
  }
  const binding = bindArguments(init.node.args, node, 1);
  switch (binding.kind) {
    case 'bound':
      return newOf(callee, ...boundArguments(printer, init, binding.values, 1));
    case 'error':
      return callOf(
        printer.runtime('badCall'),
        string(`${init.owner?.name ?? info.name}.__init__() ${binding.message}`),
        ...node.args.map((arg) => value(printer, arg)),
      );
    case 'spread':
      init.escapes = true;
      return dynamicCall(printer, callee, node);
  }
}

/** A dataclass takes its fields in order; only a plain one is bound here. */
function construct(
  printer: Printer,
  node: S.Call,
  info: ClassInfo,
  callee: TsExpression,
): TsExpression {
  if (!isPlainDataclass(info)) return dynamicCall(printer, callee, node);
  const fields = ownFields(info);
  const stand = (name: string): S.Arg => ({
    ...info.node,
    kind: 'arg',
    arg: name,
    annotation: null,
  });
  const optional = fields.flatMap((field) => (field.initial ? [field.initial.node] : []));
  const binding = bindArguments(
    {
      posonlyargs: [],
      args: fields.map((field) => stand(field.name)),
      vararg: null,
      kwonlyargs: [],
      kwDefaults: [],
      kwarg: null,
      defaults: optional,
    },
    node,
  );
  if (binding.kind !== 'bound') return dynamicCall(printer, callee, node);
  const args = fields.map((field): TsExpression => {
    const bound = binding.values.get(field.name);
    return bound?.kind === 'value' ? value(printer, bound.value) : undefinedLiteral;
  });
  while (args.at(-1) === undefinedLiteral) args.pop();
  return newOf(callee, ...args);
}

/** Some method is still abstract: only the runtime may say so. */
function isAbstract(info: ClassInfo): boolean {
  const names = new Set(info.mro.flatMap((one) => [...one.methods.keys()]));
  return [...names].some((name) => {
    const method = findMethod(info, name);
    return (
      method !== null &&
      method.node.kind !== 'Lambda' &&
      method.node.decorators.some((one) =>
        /abstract/.test(one.kind === 'Name' ? one.id : one.kind === 'Attribute' ? one.attr : ''),
      )
    );
  });
}
