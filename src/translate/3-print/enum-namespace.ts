import type * as S from '../../python/syntax.ts';
import { targetNames } from '../1-resolve/targets.ts';
import type { ClassInfo } from '../2-type/type.ts';
import { array, callOf, id, member, newOf, string } from './build.ts';
import { elements } from './displays.ts';
import { classVariable, memberVariable } from './members.ts';
import type { Printer } from './printer.ts';
import type { TsExpression, TsStatement } from './tree.ts';

/** The variable of what the body of an enum class fills. */
export function namespaceName(printer: Printer, info: ClassInfo): string {
  return `${classVariable(printer, info)}$members`;
}

/** `const Color$members = new EnumDict("Color", [Enum]);` */
export function enumNamespace(printer: Printer, node: S.ClassDef, info: ClassInfo): TsStatement {
  const made = newOf(
    printer.runtime('EnumDict'),
    string(node.name),
    array(elements(printer, node.bases)),
  );
  return {
    kind: 'variable',
    declaration: 'const',
    declarators: [{ target: namespaceName(printer, info), value: made }],
  };
}

/** `Color$members.define("RED", 1)`: what the name then stands for. */
export function define(
  printer: Printer,
  info: ClassInfo,
  name: string,
  of: TsExpression,
): TsExpression {
  return callOf(member(id(namespaceName(printer, info)), 'define'), string(name), of);
}

/** Hands the names that a statement of the body has bound to the namespace, which says what they stand for. */
export function defined(printer: Printer, node: S.Statement, info: ClassInfo): TsStatement[] {
  return boundNames(node, info).map((name) => {
    const variable = memberVariable(printer, info, name);
    return {
      kind: 'expressionStatement',
      expression: {
        kind: 'assign',
        operator: '=',
        target: id(variable),
        value: define(printer, info, name, id(variable)),
      },
    };
  });
}

function boundNames(node: S.Statement, info: ClassInfo): string[] {
  const names = simpleNames(node);
  if (names) return names.filter((name) => info.scope.bindings.has(name));
  const others = new Set(info.node.body.flatMap((one) => simpleNames(one) ?? []));
  return [...info.scope.bindings.keys()].filter((name) => !others.has(name));
}

/** The names that a simple statement binds; null for one with statements in it. */
function simpleNames(node: S.Statement): string[] | null {
  switch (node.kind) {
    case 'Assign':
      return node.targets.flatMap(targetNames).map((one) => one.id);
    case 'AnnAssign':
      return node.value ? targetNames(node.target).map((one) => one.id) : [];
    case 'AugAssign':
      return targetNames(node.target).map((one) => one.id);
    case 'FunctionDef':
    case 'AsyncFunctionDef':
    case 'ClassDef':
      return [node.name];
    case 'For':
    case 'While':
    case 'If':
    case 'With':
    case 'Try':
    case 'Match':
      return null;
    default:
      return [];
  }
}
