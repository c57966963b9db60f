import type * as S from '../../python/syntax.ts';
import { targetNames } from '../1-resolve/targets.ts';
import { decoratorName, isClassVar, isMember, methodAlias } from '../2-type/class-body.ts';
import { exceptionNames } from '../2-type/tables/exceptions.ts';
import type { ClassInfo, FunctionInfo } from '../2-type/type.ts';
import { headerEnd, startLine } from './body.ts';
import { callOf, id, member, newOf, object, statement, string } from './build.ts';
import { isBuilt, isMultiple } from './class-kinds.ts';
import { dataclassMembers, isPlainDataclass } from './dataclass.ts';
import { docLines, docOf } from './doc-string.ts';
import { printDynamicClass } from './dynamic-class.ts';
import { functionParts } from './function.ts';
import { signature, isDescribed } from './describe.ts';
import { attributeName, namedVariable, staticName } from './members.ts';
import type { Printer } from './printer.ts';
import { qualifiedName } from './qualified-name.ts';
import { printStatement } from './statement.ts';
import { className, tsType, voidType } from './types.ts';
import { value } from './values.ts';
import type {
  TsBlock,
  TsClass,
  TsClassMember,
  TsComment,
  TsExpression,
  TsParameter,
  TsStatement,
} from './tree.ts';

/** A class: TypeScript's own, or one that the runtime builds. */
export function printClass(printer: Printer, node: S.ClassDef): TsStatement[] {
  const info = printer.program.context.classes.get(node);
  const binding = printer.binding(node.name);
  if (!info || !binding) return [];
  if (isBuilt(info)) {
    const inClass = binding.scope.kind === 'class';
    const name = inClass ? namedVariable(printer, info) : binding.jsName;
    return printDynamicClass(printer, node, info, name);
  }
  const doc = docOf(node.body);
  const members = printer.within({ scope: info.scope, owner: info }, () =>
    classMembers(printer, node, info),
  );
  const base = superclass(printer, node, info);
  const opening = printer.program.comments.trailing(headerEnd(node));
  const end = printer.program.comments.after(node.endLine, node.body[0]?.column ?? node.column + 1);
  const declared: TsClass = {
    name: binding.jsName,
    ...(base ? { superclass: base } : {}),
    members,
    ...(opening ? { opening } : {}),
    ...(end.length > 0 ? { end } : {}),
  };
  const statements: TsStatement[] = [
    { kind: 'classDeclaration', class: declared, ...(doc === null ? {} : { doc: docLines(doc) }) },
  ];
  const total = node.decorators.filter(
    (decorator) =>
      decoratorName(decorator) === 'total_ordering' ||
      (info.enumeration && decoratorName(decorator) === 'unique'),
  );
  return [
    ...statements,
    ...total.map((decorator) => statement(callOf(value(printer, decorator), id(binding.jsName)))),
  ];
}

/** `__init__` is a method of its own where several classes share one construction. */
export function isMethodForm(info: ClassInfo): boolean {
  if (info.enumeration) return true;
  return (
    info.mro.some((one) => isMultiple(one)) || [...related(info)].some((one) => !superFirst(one))
  );
}

/** The class, its bases and all that derive from any of them. */
function related(info: ClassInfo): Set<ClassInfo> {
  const all = new Set<ClassInfo>();
  const visit = (one: ClassInfo): void => {
    if (all.has(one)) return;
    all.add(one);
    for (const other of [...one.bases, ...one.subclasses]) visit(other);
  };
  visit(info);
  return all;
}

/** A derived class's `__init__` starts with `super().__init__(…)`, as a constructor must. */
function superFirst(info: ClassInfo): boolean {
  const init = info.methods.get('__init__');
  if (!init || init.node.kind === 'Lambda' || info.bases.length === 0) return true;
  return isSuperInit(firstStatement(init.node.body));
}

/** The first statement of a body after its docstring. */
function firstStatement(body: readonly S.Statement[]): S.Statement | undefined {
  return body.find((one) => !(one.kind === 'Expr' && one.value.kind === 'Constant'));
}

/** `super().__init__(…)`. */
function isSuperInit(node: S.Statement | undefined): boolean {
  if (node?.kind !== 'Expr' || node.value.kind !== 'Call' || node.value.func.kind !== 'Attribute')
    return false;
  const { func, args } = node.value;
  const isSuper =
    func.value.kind === 'Call' && func.value.func.kind === 'Name' && func.value.func.id === 'super';
  return func.attr === '__init__' && isSuper && args.every((arg) => arg.kind !== 'Starred');
}

function superclass(printer: Printer, node: S.ClassDef, info: ClassInfo): TsExpression | null {
  const bases = node.bases.filter((base) => {
    const [atom] = printer.type(base);
    return (
      atom?.kind === 'class' ||
      (atom?.kind === 'type' && atom.name !== 'object') ||
      (atom?.kind === 'builtin' && (atom.name === 'abc.ABC' || atom.name.startsWith('enum.')))
    );
  });
  const abstract = node.keywords.some((keyword) => decoratorName(keyword.value) === 'ABCMeta');
  const codes = bases.map((base) => value(printer, base));
  if (abstract && codes.length === 0)
    return { kind: 'member', object: printer.runtime('abc'), property: 'ABC' };
  const [only] = codes;
  if (codes.length > 1) return callOf(printer.runtime('bases'), ...codes);
  if (only) return only;
  return isMethodForm(info) || (info.dataclass && !isPlainDataclass(info))
    ? printer.runtime('object')
    : null;
}

function classMembers(printer: Printer, node: S.ClassDef, info: ClassInfo): TsClassMember[] {
  const members: TsClassMember[] = [...lateStatics(printer, info), ...fields(printer, info)];
  let line = headerEnd(node);
  for (const statementNode of node.body) {
    const own = printer.program.comments.own(line + 1, startLine(statementNode) - 1);
    const made = classMember(printer, statementNode, info);
    const trailing =
      'body' in statementNode
        ? undefined
        : printer.program.comments.trailing(statementNode.endLine);
    if (made.length > 0)
      members.push(...dress(printer, made, own, trailing, statementNode, line, members.length > 0));
    else printer.program.comments.reset(own);
    line = statementNode.endLine;
  }
  members.push(...dataclassMembers(printer, info));
  const described = describeClass(printer, info);
  return described
    ? [
        ...members,
        {
          kind: 'staticBlock',
          body: { statements: [statement(described)] },
          blankBefore: members.length > 0,
        },
      ]
    : members;
}

function dress(
  printer: Printer,
  made: readonly TsClassMember[],
  own: readonly TsComment[],
  trailing: TsComment | undefined,
  node: S.Statement,
  line: number,
  hasBefore: boolean,
): TsClassMember[] {
  const first = own[0]?.line ?? startLine(node);
  const blankBefore =
    hasBefore &&
    (first > line + 1 || 'body' in node) &&
    (printer.program.comments.isBlank(first - 1) || 'body' in node);
  return made.map((one, i): TsClassMember => ({
    line: node.line,
    endLine: node.endLine,
    ...one,
    ...(i === 0 && own.length > 0 ? { leading: own } : {}),
    ...(i === 0 && blankBefore ? { blankBefore } : {}),
    ...(i === made.length - 1 && trailing ? { trailing } : {}),
  }));
}

/** Attributes of the class that something outside of its body sets. */
function lateStatics(printer: Printer, info: ClassInfo): TsClassMember[] {
  const own = new Set(info.node.body.flatMap(boundNames));
  return [...info.statics].flatMap(([name, slot]): TsClassMember[] => {
    if (own.has(name) || info.methods.has(name) || info.enumeration || slot.type.length === 0)
      return [];
    return [
      {
        kind: 'field',
        static: true,
        declare: true,
        name: { kind: 'name', name: staticName(printer, name) },
        type: tsType(printer, slot.type),
      },
    ];
  });
}

/** What a statement of a class body binds. */
function boundNames(node: S.Statement): readonly string[] {
  if (node.kind === 'ClassDef') return [node.name];
  if (node.kind === 'AnnAssign')
    return node.value ? targetNames(node.target).map((one) => one.id) : [];
  return node.kind === 'Assign'
    ? node.targets.flatMap((target) => targetNames(target).map((one) => one.id))
    : [];
}

/** Instance attributes, for TypeScript alone: they come into being when they are assigned. */
function fields(printer: Printer, info: ClassInfo): TsClassMember[] {
  const inherited = new Set(info.mro.slice(1).flatMap((one) => [...one.attributes.keys()]));
  return [...info.attributes].flatMap(([name, slot]): TsClassMember[] => {
    if (inherited.has(name) || info.methods.has(name)) return [];
    return [
      {
        kind: 'field',
        declare: true,
        name: { kind: 'name', name: attributeName(printer, name) },
        type: tsType(printer, slot.type),
      },
    ];
  });
}

function classMember(printer: Printer, node: S.Statement, info: ClassInfo): TsClassMember[] {
  switch (node.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      return method(printer, node, info);
    case 'Assign': {
      if (info.enumeration && isMember(node))
        return [enumMember(printer, info, node.targets[0].id, node.value)];
      const alias = methodAlias(node, info);
      if (alias) return [aliasField(printer, info, alias), aliasBlock(printer, alias)];
      const [target] = node.targets;
      if (node.targets.length === 1 && target?.kind === 'Name')
        return [staticField(printer, info, target.id, node.value)];
      return [staticBlock(printer, node)];
    }
    case 'AnnAssign':
      if (node.target.kind !== 'Name' || !node.value || (info.dataclass && !isClassVar(node)))
        return [];
      return [staticField(printer, info, node.target.id, node.value)];
    case 'Pass':
      return [];
    case 'Expr':
      return node.value.kind === 'Constant' ? [] : [staticBlock(printer, node)];
    default:
      return [staticBlock(printer, node)];
  }
}

/** `static readonly RED = new Color("RED", 1);` */
function enumMember(
  printer: Printer,
  info: ClassInfo,
  name: string,
  source: S.Expression,
): TsClassMember {
  const made = newOf(id(className(info)), string(name), value(printer, source));
  return {
    kind: 'field',
    static: true,
    readonly: true,
    name: { kind: 'name', name: staticName(printer, name) },
    value: made,
  };
}

/** `declare __rmul__: Vec["__mul__"];` */
function aliasField(
  printer: Printer,
  info: ClassInfo,
  alias: { readonly name: string; readonly source: string },
): TsClassMember {
  const type = `${className(info)}["${attributeName(printer, alias.source)}"]`;
  return {
    kind: 'field',
    declare: true,
    name: { kind: 'name', name: attributeName(printer, alias.name) },
    type: { kind: 'name', name: type },
  };
}

/** `this.prototype.__rmul__ = this.prototype.__mul__`. */
function aliasBlock(
  printer: Printer,
  alias: { readonly name: string; readonly source: string },
): TsClassMember {
  const prototype = member({ kind: 'this' }, 'prototype');
  const target = member(prototype, attributeName(printer, alias.name));
  const code = statement({
    kind: 'assign',
    operator: '=',
    target,
    value: member(prototype, attributeName(printer, alias.source)),
  });
  return { kind: 'staticBlock', body: { statements: [code] } };
}

function staticField(
  printer: Printer,
  info: ClassInfo,
  name: string,
  source: S.Expression,
): TsClassMember {
  const slot = info.statics.get(name);
  return {
    kind: 'field',
    static: true,
    name: { kind: 'name', name: staticName(printer, name) },
    ...(slot ? { type: tsType(printer, slot.type) } : {}),
    value: value(printer, source),
  };
}

function staticBlock(printer: Printer, node: S.Statement): TsClassMember {
  return { kind: 'staticBlock', body: { statements: printStatement(printer, node) } };
}

function method(
  printer: Printer,
  node: S.FunctionDef | S.AsyncFunctionDef,
  info: ClassInfo,
): TsClassMember[] {
  const fn = printer.program.context.functions.get(node);
  if (!fn) return [];
  const isStatic = fn.decorator === 'static';
  const { doc, ...parts } = functionParts(printer, node, fn, isStatic ? 0 : 1);
  const body = withReceiver(printer, fn, parts.body);
  const common = { ...parts, body, ...(doc ? { doc } : {}) };
  if (node.name === '__init__' && !isMethodForm(info)) {
    const { returnType: _, ...rest } = common;
    return [
      {
        kind: 'method',
        name: { kind: 'name', name: 'constructor' },
        ...rest,
        body: constructorBody(printer, node, info, fn, body),
      },
    ];
  }
  const name = {
    kind: 'name',
    name:
      isStatic || fn.decorator === 'class'
        ? staticName(printer, node.name)
        : attributeName(printer, node.name),
  } as const;
  switch (fn.decorator) {
    case 'property':
      return [{ kind: 'method', accessor: 'get', name, ...common }, ...cached(printer, node)];
    case 'setter': {
      const { returnType: _, ...rest } = common;
      return [{ kind: 'method', accessor: 'set', name, ...rest }];
    }
    case 'static':
    case 'class':
      return [{ kind: 'method', static: true, name, ...common }];
    case 'none':
      if (node.name === '__init__' && variesInit(info))
        return [
          { kind: 'method', name, parameters: declared(common.parameters), returnType: voidType },
          { kind: 'method', name, parameters: anything, returnType: voidType },
          { kind: 'method', name, ...common },
        ];
      return [{ kind: 'method', name, ...common }];
    default:
      return [{ kind: 'method', name, ...common }];
  }
}

/** `functools.cachedProperty(this, "area")` after a getter that runs once an object. */
function cached(printer: Printer, node: S.FunctionDef | S.AsyncFunctionDef): TsClassMember[] {
  const decorator = node.decorators.find((one) => decoratorName(one) === 'cached_property');
  if (!decorator) return [];
  const call = callOf(
    value(printer, decorator),
    { kind: 'this' },
    string(attributeName(printer, node.name)),
  );
  return [{ kind: 'staticBlock', body: { statements: [statement(call)] } }];
}

/** `...args: never[]`: each class of a family is constructed in its own way. */
const anything: readonly TsParameter[] = [
  {
    target: 'args',
    type: { kind: 'arrayType', element: { kind: 'name', name: 'never' } },
    rest: true,
  },
];

/** Parameters as a declaration without a body has them. */
function declared(parameters: readonly TsParameter[]): TsParameter[] {
  return parameters.map(({ initial, ...parameter }) =>
    initial ? { ...parameter, optional: true } : parameter,
  );
}

/** Bases or derived classes have an `__init__` of their own. */
function variesInit(info: ClassInfo): boolean {
  return [...related(info)].some((one) => one !== info && one.methods.has('__init__'));
}

/** `const self = this;` where nested functions use the receiver. */
function withReceiver(printer: Printer, fn: FunctionInfo, body: TsBlock): TsBlock {
  if (!printer.named.has(fn)) return body;
  const first = [...fn.node.args.posonlyargs, ...fn.node.args.args][0];
  const name = first ? (fn.scope.bindings.get(first.arg)?.jsName ?? first.arg) : 'self';
  const alias: TsStatement = {
    kind: 'variable',
    declaration: 'const',
    declarators: [{ target: name, value: { kind: 'this' } }],
  };
  const index = isSuperCallStatement(body.statements[0]) ? 1 : 0;
  return {
    ...body,
    statements: [...body.statements.slice(0, index), alias, ...body.statements.slice(index)],
  };
}

function isSuperCallStatement(node: TsStatement | undefined): boolean {
  return (
    node?.kind === 'expressionStatement' &&
    node.expression.kind === 'call' &&
    node.expression.callee.kind === 'member' &&
    node.expression.callee.object.kind === 'super'
  );
}

/** `super.__init__(…)` in a constructor is `super(…)`; a class of the runtime is always constructed first. */
function constructorBody(
  printer: Printer,
  node: S.FunctionDef | S.AsyncFunctionDef,
  info: ClassInfo,
  fn: FunctionInfo,
  body: TsBlock,
): TsBlock {
  const [first, ...rest] = body.statements;
  if (
    isSuperInit(firstStatement(node.body)) &&
    first?.kind === 'expressionStatement' &&
    first.expression.kind === 'call'
  ) {
    if (!superclass(printer, info.node, info)) return { ...body, statements: rest };
    const call: TsExpression = { ...first.expression, callee: { kind: 'super' } };
    return { ...body, statements: [{ ...first, expression: call }, ...rest] };
  }
  if (info.bases.length > 0 || !superclass(printer, info.node, info)) return body;
  const isException = info.runtimeBases.some((base) => exceptionNames.has(base));
  const names = isException
    ? fn.node.args.args.slice(1).map((one) => id(fn.scope.bindings.get(one.arg)?.jsName ?? one.arg))
    : [];
  return {
    ...body,
    statements: [statement(callOf({ kind: 'super' }, ...names)), ...body.statements],
  };
}

/** `"Dog.speak(self)"`, with the docstring where there is one. */
function methodDescription(fn: FunctionInfo): TsExpression {
  const text = string(signature(fn, 0));
  const doc = fn.node.kind === 'Lambda' ? null : docOf(fn.node.body);
  return doc === null ? text : { kind: 'array', elements: [text, object([['doc', string(doc)]])] };
}

/** What the runtime has to know of a class that JavaScript does not. */
function describeClass(printer: Printer, info: ClassInfo): TsExpression | null {
  const entries: [string, TsExpression][] = [];
  const qualname = qualifiedName(info);
  if (qualname !== info.name) entries.push(['qualname', string(qualname)]);
  const abstract = [...info.methods].filter(
    ([, fn]) =>
      fn.node.kind !== 'Lambda' &&
      fn.node.decorators.some((decorator) => decoratorName(decorator) === 'abstractmethod'),
  );
  const doc = docOf(info.node.body);
  if (doc !== null && printer.program.isReflective) entries.push(['doc', string(doc)]);
  const init = info.methods.get('__init__');
  if (init && isDescribed(printer, init) && !isMethodForm(info))
    entries.push(['init', string(signature(init, 0))]);
  const described = [...info.methods].filter(
    ([name, fn]) =>
      (name !== '__init__' || isMethodForm(info)) &&
      !name.endsWith('=') &&
      isDescribed(printer, fn) &&
      ['none', 'abstract'].includes(fn.decorator),
  );
  if (described.length > 0) {
    entries.push([
      'methods',
      object(described.map(([name, fn]) => [attributeName(printer, name), methodDescription(fn)])),
    ]);
  }
  const classMethods = [...info.methods].filter(
    ([, fn]) => fn.decorator === 'class' && isDescribed(printer, fn),
  );
  if (classMethods.length > 0)
    entries.push([
      'classMethods',
      object(
        classMethods.map(([name, fn]) => [staticName(printer, name), string(signature(fn, 0))]),
      ),
    ]);
  const staticMethods = [...info.methods].filter(
    ([, fn]) => fn.decorator === 'static' && isDescribed(printer, fn),
  );
  if (staticMethods.length > 0)
    entries.push([
      'staticMethods',
      object(
        staticMethods.map(([name, fn]) => [staticName(printer, name), string(signature(fn, 0))]),
      ),
    ]);
  // A setter is told from its property by `=`.
  const names = [...new Set(abstract.map(([name]) => name.replace(/=$/, '')))];
  if (names.length > 0)
    entries.push(['abstract', { kind: 'array', elements: names.map((name) => string(name)) }]);
  return entries.length > 0
    ? callOf(printer.runtime('describe'), { kind: 'this' }, object(entries))
    : null;
}
