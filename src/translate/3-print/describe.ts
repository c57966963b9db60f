import type * as S from '../../python/syntax.ts';
import type { FunctionInfo } from '../2-type/type.ts';
import type { Binding, Scope } from '../1-resolve/scope.ts';
import { callOf, object, string } from './build.ts';
import { docOf } from './doc-string.ts';
import { qualifiedName } from './qualified-name.ts';
import type { Printer } from './printer.ts';
import { expression } from './expression.ts';
import { value, wrapFloat } from './values.ts';
import type { TsExpression } from './tree.ts';

/** Python's own words for a function's parameters, as the runtime's `def` reads them. */
export function signature(info: FunctionInfo, skip: number): string {
  const { posonlyargs, args, vararg, kwonlyargs, kwDefaults, kwarg, defaults } = info.node.args;
  const positional = [...posonlyargs, ...args];
  const parts: string[] = [];
  positional.forEach((parameter, i) => {
    if (i >= skip)
      parts.push(parameter.arg + (i >= positional.length - defaults.length ? '=' : ''));
    if (i + 1 === posonlyargs.length && i >= skip) parts.push('/');
  });
  if (vararg) parts.push(`*${vararg.arg}`);
  else if (kwonlyargs.length > 0) parts.push('*');
  kwonlyargs.forEach((parameter, i) => parts.push(parameter.arg + (kwDefaults[i] ? '=' : '')));
  if (kwarg) parts.push(`**${kwarg.arg}`);
  return `${qualifiedName(info)}(${parts.join(', ')})`;
}

/** Whether somebody may call a function, or look at it, without knowing it. */
export function isDescribed(printer: Printer, info: FunctionInfo): boolean {
  if (/\bhelp\(/.test(printer.program.module.source)) return true;
  if (info.reflected || printer.escapes(info)) return true;
  if (printer.program.module.source.includes('__closure__')) return true;
  if (info.node.kind === 'Lambda' || !printer.program.isReflective) return false;
  const binding = info.scope.parent?.lookup(info.name);
  return (
    docOf(info.node.body) !== null ||
    info.isGenerator ||
    (binding !== null && binding?.jsName !== info.name) ||
    info.scope.parent?.kind === 'function'
  );
}

/** `def(code, "name(a, b=)")` for a function that others call by Python's rules; null when nobody does. */
export function describeFunction(
  printer: Printer,
  info: FunctionInfo,
  code: TsExpression,
  skip: number,
): TsExpression | null {
  if (!isDescribed(printer, info)) return null;
  const looksInside = printer.program.module.source.includes('__closure__');
  if (info.node.kind === 'Lambda' && isPlain(info.node.args) && !info.reflected && !looksInside)
    return null;
  const entries = [
    ...documentation(info),
    ...defaultValues(printer, info),
    ...hints(printer, info),
    ...cells(printer, info),
  ];
  const extra = entries.length > 0 ? [object(entries)] : [];
  return callOf(printer.runtime('def'), code, string(signature(info, skip)), ...extra);
}

type Entry = [string, TsExpression];

function documentation(info: FunctionInfo): Entry[] {
  const doc = info.node.kind === 'Lambda' ? null : docOf(info.node.body);
  return doc === null ? [] : [['doc', string(doc)]];
}

/** The values of the defaults, for programs that look at `__defaults__` or `__kwdefaults__`. */
function defaultValues(printer: Printer, info: FunctionInfo): Entry[] {
  if (!/__(kw)?defaults__|\bhelp\(/.test(printer.program.module.source)) return [];
  const { args } = info.node;
  const positional = [...args.posonlyargs, ...args.args].slice(-args.defaults.length || Infinity);
  const all = [
    ...positional.map((parameter, i) => [parameter.arg, args.defaults[i]] as const),
    ...args.kwonlyargs.map((parameter, i) => [parameter.arg, args.kwDefaults[i]] as const),
  ];
  const values = all.flatMap(([name, node]): Entry[] =>
    node ? [[name, printer.defaults.get(node) ?? value(printer, node)]] : [],
  );
  return values.length > 0 ? [['defaults', object(values)]] : [];
}

/** How to read the variables of functions around, for programs that look at `__closure__`. */
function cells(printer: Printer, info: FunctionInfo): Entry[] {
  if (!printer.program.module.source.includes('__closure__')) return [];
  const read = freeVariables(info.scope).map((binding): Entry => {
    const name = expression(printer, { ...info.node, kind: 'Name', id: binding.name });
    const isRaw = printer.program.rawness.bindings.has(binding);
    const body = isRaw ? wrapFloat(printer, name) : name;
    return [binding.name, { kind: 'arrow', parameters: [], body }];
  });
  return read.length > 0 ? [['cells', object(read)]] : [];
}

/** Variables of functions around that a function or one within it uses, by name, as `co_freevars` has them. */
function freeVariables(scope: Scope): Binding[] {
  const found = new Set<Binding>();
  const inside = new Set<Scope>();
  const visit = (one: Scope): void => {
    inside.add(one);
    for (const binding of [...one.used, ...one.outer.values()]) found.add(binding);
    one.children.forEach(visit);
  };
  visit(scope);
  return [...found]
    .filter((one) => !inside.has(one.scope) && one.scope.owner().kind === 'function')
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Annotations as values, for programs that look at `__annotations__`. */
function hints(printer: Printer, info: FunctionInfo): Entry[] {
  if (
    !/__annotations__|\bhelp\(|singledispatch|get_type_hints/.test(printer.program.module.source) ||
    info.node.kind === 'Lambda'
  )
    return [];
  const { posonlyargs, args, vararg, kwonlyargs, kwarg } = info.node.args;
  const all = [...posonlyargs, ...args, ...(vararg ? [vararg] : []), ...kwonlyargs];
  const named: Entry[] = [...all, ...(kwarg ? [kwarg] : [])].flatMap(
    ({ arg, annotation }): Entry[] => (annotation ? [[arg, hint(printer, annotation)]] : []),
  );
  if (info.node.returns) named.push(['return', hint(printer, info.node.returns)]);
  return named.length > 0 ? [['annotations', object(named)]] : [];
}

function hint(printer: Printer, node: S.Expression): TsExpression {
  return value(printer, node);
}

/** Only positional parameters without defaults: calling it needs no description. */
function isPlain(args: S.Arguments): boolean {
  return args.defaults.length + args.kwonlyargs.length === 0 && !args.vararg && !args.kwarg;
}
