import type * as S from '../../python/syntax.ts';
import { decoratorName } from '../2-type/class-body.ts';
import type { ClassInfo } from '../2-type/type.ts';
import { isField, ownFields, registration } from './dataclass.ts';
import { docOf } from './doc-string.ts';
import { keywordObject } from './arguments.ts';
import { callOf, id, object, statement, string } from './build.ts';
import { define, defined, enumNamespace, namespaceName } from './enum-namespace.ts';
import { signature } from './describe.ts';
import { elements } from './displays.ts';
import { decorate, functionParts } from './function.ts';
import { classVariable, memberVariable } from './members.ts';
import type { Printer } from './printer.ts';
import { qualifiedName } from './qualified-name.ts';
import { printStatement } from './statement.ts';
import { value } from './values.ts';
import type { TsExpression, TsStatement } from './tree.ts';

/** A class that only the runtime's object model can build: its members are variables first, then `buildClass`. */
export function printDynamicClass(
  printer: Printer,
  node: S.ClassDef,
  info: ClassInfo,
  name: string,
): TsStatement[] {
  const statements: TsStatement[] = [];
  const isTuple = isNamedTuple(printer, node);
  const body = node.body.filter(
    (one) => !(isTuple && one.kind === 'AnnAssign') && !(info.dataclass && isField(one)),
  );
  const fields = new Set(
    isTuple || info.dataclass
      ? node.body.flatMap((one) => (isField(one) ? [one.target.id] : []))
      : [],
  );
  const names = [...info.scope.bindings.values()].filter((binding) => !fields.has(binding.name));
  for (const binding of names) {
    binding.jsName = memberVariable(printer, info, binding.name);
    statements.push({
      kind: 'variable',
      declaration: 'let',
      declarators: [
        {
          target: memberVariable(printer, info, binding.name),
          type: { kind: 'name', name: 'unknown' },
        },
      ],
    });
  }
  if (info.enumBody) statements.push(enumNamespace(printer, node, info));
  printer.within({ scope: info.scope, owner: info }, () => {
    for (const one of body) {
      statements.push(...printStatement(printer, one));
      if (info.enumBody) statements.push(...defined(printer, one, info));
    }
  });
  const doc = docOf(node.body);
  const members = names.map((binding): [string, TsExpression] => [
    binding.name,
    id(memberVariable(printer, info, binding.name)),
  ]);
  if (qualifiedName(info) !== info.name)
    members.push(['__qualname__', string(qualifiedName(info))]);
  if (doc !== null) members.push(['__doc__', string(doc)]);
  if (info.enumBody) {
    for (const [name, of] of members.slice(names.length))
      statements.push(statement(define(printer, info, name, of)));
  }
  let code = buildCall(
    printer,
    node,
    info.enumBody ? id(namespaceName(printer, info)) : object(members),
  );
  for (const decorator of [...node.decorators].reverse()) {
    const isData = info.dataclass && decoratorName(decorator) === 'dataclass';
    code = isData
      ? registration(printer, decorator, ownFields(info), code)
      : decorate(printer, decorator, code);
  }
  const binding = printer.binding(node.name);
  const { inline, single } = printer.program.declarations;
  const isDeclared = binding !== null && (inline.get(node)?.has(binding) ?? false);
  const isOnly = binding?.definition === node && binding.writes === 1;
  const declares = (isOnly || isDeclared) && binding?.scope.kind !== 'class';
  const isConstant = isOnly || (binding !== null && (single.get(node)?.has(binding) ?? false));
  if (binding !== null && binding.writes > 1) {
    // `super()` means this class, whatever its name will stand for.
    const own = `${classVariable(printer, info)}$class`;
    statements.push({
      kind: 'variable',
      declaration: 'const',
      declarators: [{ target: own, value: code }],
    });
    code = id(own);
  }
  statements.push(
    declares
      ? {
          kind: 'variable',
          declaration: isConstant ? 'const' : 'let',
          declarators: [
            isConstant
              ? { target: name, value: code }
              : { target: name, type: { kind: 'name', name: 'unknown' }, value: code },
          ],
        }
      : {
          kind: 'expressionStatement',
          expression: { kind: 'assign', operator: '=', target: id(name), value: code },
        },
  );
  return statements;
}

function buildCall(printer: Printer, node: S.ClassDef, members: TsExpression): TsExpression {
  const metaclass = node.keywords.find((keyword) => keyword.arg === 'metaclass');
  const others = node.keywords.filter((keyword) => keyword.arg !== 'metaclass');
  const options: [string, TsExpression][] = [];
  if (metaclass) options.push(['metaclass', value(printer, metaclass.value)]);
  if (others.length > 0) options.push(['keywords', keywordObject(printer, others, value, false)]);
  const bases: TsExpression = {
    kind: 'array',
    elements: node.bases.map((base) => baseClass(printer, node, base)),
  };
  return callOf(
    printer.runtime('buildClass'),
    string(node.name),
    bases,
    members,
    ...(options.length > 0 ? [object(options)] : []),
  );
}

/** A base as the object model wants it: the class of classes, and the tuple class that NamedTuple's fields describe. */
function baseClass(printer: Printer, node: S.ClassDef, base: S.Expression): TsExpression {
  const [atom] = printer.type(base);
  if (atom?.kind === 'type' && atom.name === 'type') return printer.runtime('Type');
  if (atom?.kind === 'builtin' && atom.name === 'typing.NamedTuple')
    return namedTuple(printer, node);
  return elements(printer, [base])[0] ?? value(printer, base);
}

function namedTuple(printer: Printer, node: S.ClassDef): TsExpression {
  const fields = node.body.filter((one) => one.kind === 'AnnAssign');
  const names = fields.flatMap((one) =>
    one.target.kind === 'Name' ? [string(one.target.id)] : [],
  );
  const defaults = fields.flatMap((one) => (one.value ? [value(printer, one.value)] : []));
  const options =
    defaults.length > 0 ? [object([['defaults', { kind: 'array', elements: defaults }]])] : [];
  return callOf(
    printer.runtime('namedtuple'),
    string(node.name),
    { kind: 'array', elements: names },
    ...options,
  );
}

/** The fields of a NamedTuple are its base's. */
function isNamedTuple(printer: Printer, node: S.ClassDef): boolean {
  return node.bases.some((base) =>
    printer.type(base).some((atom) => atom.kind === 'builtin' && atom.name === 'typing.NamedTuple'),
  );
}

/** A function of the body of a dynamic class: a variable for a member. */
export function printDynamicMember(
  printer: Printer,
  node: S.FunctionDef | S.AsyncFunctionDef,
  info: ClassInfo,
): TsStatement[] {
  const fn = printer.program.context.functions.get(node);
  if (!fn) return [];
  fn.escapes = true;
  const { doc, ...parts } = functionParts(printer, node, fn, 0);
  // A class body may say that a name is the function's around it, or the module's.
  const own = info.scope.bindings.get(node.name);
  const other = printer.binding(node.name);
  const extra = doc ? [object([['doc', string(docOf(node.body) ?? '')]])] : [];
  let code: TsExpression = callOf(
    printer.runtime('def'),
    { kind: 'function', ...parts },
    string(signature(fn, 0)),
    ...extra,
  );
  for (const decorator of [...node.decorators].reverse()) code = decorate(printer, decorator, code);
  return [
    {
      kind: 'expressionStatement',
      expression: {
        kind: 'assign',
        operator: '=',
        target: id(own ? memberVariable(printer, info, node.name) : (other?.jsName ?? node.name)),
        value: code,
      },
    },
  ];
}
