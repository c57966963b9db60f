import type * as S from '../../python/syntax.ts';
import { targetNames } from '../1-resolve/targets.ts';
import { findMethod, findStatic } from '../2-type/classes.ts';
import * as T from '../2-type/type.ts';
import { callOf, id, member, string } from './build.ts';
import { isDynamicClass } from './class-kinds.ts';
import { expression } from './expression.ts';
import { attributeName, classMember, staticName } from './members.ts';
import type { Printer } from './printer.ts';
import { itemInRange } from './subscript.ts';
import { value } from './values.ts';
import type { TsExpression, TsPattern, TsStatement } from './tree.ts';
import { statement } from './build.ts';

/** A target made of names alone, as a name or a pattern to destructure. */
export function targetPattern(printer: Printer, target: S.Expression): string | TsPattern {
  return patternOf(printer, target, repeatedNames(target));
}

/** `_, _, x`: a name that comes again is bound to what comes last, and declared once. */
export function repeatedNames(target: S.Expression): ReadonlySet<S.Expression> {
  const names = targetNames(target);
  const last = new Map(names.map((name) => [name.id, name]));
  return new Set(names.filter((name) => last.get(name.id) !== name));
}

type Names = ReadonlySet<S.Expression>;

function patternOf(printer: Printer, target: S.Expression, repeated: Names): string | TsPattern {
  if (target.kind === 'Name') return printer.binding(target.id)?.jsName ?? target.id;
  if (target.kind === 'Tuple' || target.kind === 'List')
    return arrayPattern(printer, target.elts, repeated);
  printer.refuse('unsupported-expression', target, 'this target');
  return '_';
}

function arrayPattern(printer: Printer, elts: readonly S.Expression[], repeated: Names): TsPattern {
  const last = elts.at(-1);
  const asElement = (node: S.Expression): TsPattern | TsExpression => {
    const pattern = patternOf(printer, node, repeated);
    return typeof pattern === 'string' ? id(pattern) : pattern;
  };
  const elements = (some: readonly S.Expression[]): (TsPattern | TsExpression | null)[] => {
    const kept = some.findLastIndex((node) => !repeated.has(node)) + 1;
    return some.slice(0, kept).map((node) => (repeated.has(node) ? null : asElement(node)));
  };
  if (last?.kind !== 'Starred') return { kind: 'arrayPattern', elements: elements(elts) };
  const before = elts.slice(0, -1);
  if (repeated.has(last.value)) return { kind: 'arrayPattern', elements: elements(before) };
  const all = before.map((node) => (repeated.has(node) ? null : asElement(node)));
  return { kind: 'arrayPattern', elements: all, rest: asElement(last.value) };
}

/** A value's type says that it has exactly as many elements as a pattern takes: JavaScript may destructure it. */
export function fits(target: S.Expression, type: T.Type): boolean {
  if (target.kind === 'Name') return true;
  if (target.kind !== 'Tuple' && target.kind !== 'List') return false;
  const { elts } = target;
  return (
    type.length > 0 &&
    type.every(
      (atom) =>
        atom.kind === 'tuple' &&
        atom.elements.length === elts.length &&
        elts.every((child, i) => child.kind !== 'Starred' && fits(child, atom.elements[i] ?? [])),
    )
  );
}

/** Stores a value that is already printed into an attribute or an item. */
export function storeStatement(
  printer: Printer,
  target: S.Expression,
  code: TsExpression,
): TsStatement {
  if (target.kind === 'Attribute') return storeAttribute(printer, target, code);
  if (target.kind === 'Subscript') return storeItem(printer, target, code);
  if (target.kind === 'Name') {
    const binding = printer.binding(target.id);
    const place =
      binding?.scope.kind === 'class'
        ? classMember(printer, binding.scope, target.id)
        : id(binding?.jsName ?? target.id);
    return statement({ kind: 'assign', operator: '=', target: place, value: code });
  }
  printer.refuse('unsupported-expression', target, 'this target');
  return statement(code);
}

/** `obj.name`, when storing there is what JavaScript's assignment does. */
export function directAttribute(printer: Printer, target: S.Attribute): TsExpression | null {
  const type = printer.type(target.value);
  const direct =
    type.length > 0 &&
    type.every(
      (atom) =>
        (atom.kind === 'instance' || atom.kind === 'class') &&
        !isDynamicClass(atom.info) &&
        !isFrozen(atom.info) &&
        !(atom.kind === 'class' && atom.info.enumeration) &&
        !(atom.kind === 'class' && holdsFunction(atom.info, target.attr)) &&
        !isReadOnly(atom.info, target.attr),
    );
  const isClass = type.every((atom) => atom.kind === 'class');
  return direct
    ? member(
        expression(printer, target.value),
        isClass ? staticName(printer, target.attr) : attributeName(printer, target.attr),
      )
    : null;
}

/** A function stored on a class becomes a method: the runtime sees to it. */
function holdsFunction(info: T.ClassInfo, name: string): boolean {
  return T.has(findStatic(info, name)?.type ?? [], 'function');
}

/** A property that cannot be set: the runtime says so. */
function isReadOnly(info: T.ClassInfo, name: string): boolean {
  return findMethod(info, name)?.decorator === 'property' && !findMethod(info, `${name}=`);
}

function isFrozen(info: T.ClassInfo): boolean {
  return info.mro.some(
    (one) =>
      one.dataclass &&
      one.node.decorators.some(
        (decorator) =>
          decorator.kind === 'Call' &&
          decorator.keywords.some((keyword) => keyword.arg === 'frozen'),
      ),
  );
}

function storeAttribute(printer: Printer, target: S.Attribute, code: TsExpression): TsStatement {
  const direct = directAttribute(printer, target);
  if (direct) return statement({ kind: 'assign', operator: '=', target: direct, value: code });
  return statement(
    callOf(printer.runtime('setAttr'), value(printer, target.value), string(target.attr), code),
  );
}

function storeItem(printer: Printer, target: S.Subscript, code: TsExpression): TsStatement {
  const place = itemInRange(printer, target);
  if (place) return statement({ kind: 'assign', operator: '=', target: place, value: code });
  const object = expression(printer, target.value);
  const key = value(printer, target.slice);
  if (T.isOnly(printer.type(target.value), 'dict'))
    return statement(callOf(member(object, 'set'), key, code));
  return statement(callOf(printer.runtime('setItem'), object, key, code));
}
