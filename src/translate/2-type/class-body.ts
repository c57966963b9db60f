import type * as S from '../../python/syntax.ts';
import { innerBlocks } from '../1-resolve/walk.ts';
import { callWith } from './call-function.ts';
import { callDunder } from './operators.ts';
import { findMethod, linearise } from './classes.ts';
import type { Context, Flow } from './context.ts';
import { assignVariable } from './environment.ts';
import { escapeFunction } from './escape.ts';
import { infer } from './expressions.ts';
import { functionBody, functionInfo } from './functions.ts';
import { storeAttribute } from './attributes.ts';
import { runBody } from './statements.ts';
import { isEnumBase, isPlainEnum } from './enum-class.ts';
import { exceptionNames } from './tables/exceptions.ts';
import * as T from './type.ts';
import type { ClassInfo, Type } from './type.ts';

/** Bases of the runtime that a class may have and still be an ordinary class. */
const plainBases: ReadonlySet<string> = new Set(['object', 'ABC', ...exceptionNames]);

/** Walks a class: its bases, its methods, what its body binds. */
export function classBody(context: Context, flow: Flow, node: S.ClassDef): void {
  const info = classInfo(context, flow, node);
  readBases(context, flow, node, info);
  const inner: Flow = {
    ...flow,
    scope: info.scope,
    function: flow.function,
    owner: info,
    env: flow.env && new Map(flow.env),
    loop: null,
  };
  for (const statement of node.body) {
    if (statement.kind === 'FunctionDef' || statement.kind === 'AsyncFunctionDef')
      defineMethod(context, inner, statement, info);
    else if (statement.kind === 'AnnAssign') annotated(context, inner, statement, info);
    else if (info.enumeration && isMember(statement)) enumMember(context, inner, statement, info);
    else if (aliasMethod(statement, info))
      bindInBody(inner, context, aliasName(statement), T.unknown);
    else runBody(context, inner, [statement]);
  }
  if (
    hasDescriptor(context, info) ||
    info.statics.has('__slots__') ||
    (!info.enumeration && !info.dataclass && context.objectModel) ||
    (!info.enumeration && needsNamespace(flow, node)) ||
    hasOddFields(info) ||
    isOdd(info)
  )
    info.dynamic = true;
  if (info.dynamic) escapeMethods(context, info);
  else callImplicit(context, info);
  let type: Type = [{ kind: 'class', info }];
  for (const decorator of node.decorators) {
    const of = infer(context, flow, decorator);
    if (decoratorName(decorator).endsWith('dataclass')) continue;
    if (decoratorName(decorator) !== 'total_ordering') {
      info.dynamic = true;
      type = of.length > 0 ? [{ kind: 'unknown' }] : type;
    }
  }
  const binding = flow.scope.lookup(node.name);
  if (binding) assignVariable(context, flow, binding, type);
}

/** Classes that only a namespace can describe: with or within other classes, with `property(…)`, or made again. */
function needsNamespace(flow: Flow, node: S.ClassDef): boolean {
  const binding = flow.scope.lookup(node.name);
  return (
    flow.scope.kind === 'class' ||
    (binding !== null && binding.writes > 1) ||
    bindsTwice(node) ||
    node.body.some(isBeyondClass)
  );
}

/** A statement of a class body, or one in it, that a class of TypeScript has no place for. */
function isBeyondClass(one: S.Statement): boolean {
  return (
    one.kind === 'ClassDef' ||
    one.kind === 'Nonlocal' ||
    one.kind === 'For' ||
    one.kind === 'With' ||
    one.kind === 'Global' ||
    (one.kind === 'Assign' &&
      one.value.kind === 'Call' &&
      ['property', 'staticmethod', 'classmethod'].includes(decoratorName(one.value))) ||
    innerBlocks(one)
      .flat()
      .some((inner) => inner.kind.endsWith('FunctionDef') || isBeyondClass(inner))
  );
}

/** Special methods that are static, and an `__init__` that returns something: JavaScript's classes have no such thing. */
function isOdd(info: ClassInfo): boolean {
  const init = info.methods.get('__init__');
  if (init?.returns.type.some((atom) => atom.kind !== 'none')) return true;
  return [...info.methods].some(
    ([name, { decorator }]) =>
      /^__\w+__$/.test(name) &&
      (decorator === 'static' || decorator === 'class') &&
      !['__init_subclass__', '__class_getitem__', '__new__'].includes(name),
  );
}

/** A class attribute that is assigned again: TypeScript's classes declare each once. */
function bindsTwice(node: S.ClassDef): boolean {
  const names = node.body.flatMap((one) => {
    const [target] = one.kind === 'Assign' ? one.targets : [];
    return target?.kind === 'Name' ? [target.id] : [];
  });
  return new Set(names).size < names.length;
}

/** A class attribute that takes over how attributes are read or stored. */
function hasDescriptor(context: Context, info: ClassInfo): boolean {
  const makes = [...context.classes.values()].some((one) => isDescriptor(one));
  return [...info.statics.values()].some((slot) =>
    slot.type.some(
      (atom) =>
        (atom.kind === 'unknown' && makes) || (atom.kind === 'instance' && isDescriptor(atom.info)),
    ),
  );
}

function isDescriptor(info: ClassInfo): boolean {
  return ['__get__', '__set__', '__set_name__'].some((name) => findMethod(info, name));
}

/** What follows in the body may read the name. */
function bindInBody(flow: Flow, context: Context, name: string, type: Type): void {
  const binding = flow.scope.bindings.get(name);
  if (binding) assignVariable(context, flow, binding, type);
}

function aliasName(node: S.Statement): string {
  const [target] = node.kind === 'Assign' ? node.targets : [];
  return target?.kind === 'Name' ? target.id : '';
}

type MemberStatement = S.Assign & { readonly targets: readonly [S.Name] };

/** `RED = 1` in the body of an enum class. */
export function isMember(node: S.Statement): node is MemberStatement {
  if (node.kind !== 'Assign' || node.targets.length !== 1) return false;
  const [target] = node.targets;
  return target?.kind === 'Name' && !target.id.startsWith('_');
}

/** A member is an instance of its class; `__init__` gets the items of its value. */
function enumMember(context: Context, flow: Flow, node: MemberStatement, info: ClassInfo): void {
  const type = infer(context, flow, node.value);
  const self: Type = [{ kind: 'instance', info }];
  info.instantiated = true;
  const init = info.methods.get('__init__');
  const args = type.flatMap((atom) => (atom.kind === 'tuple' ? [...atom.elements] : []));
  if (init)
    callWith(context, [{ kind: 'method', info: init, self }], args.length > 0 ? args : [type]);
  context.types.set(node.targets[0], self);
  bindInBody(flow, context, node.targets[0].id, T.unknown);
  storeAttribute(context, [{ kind: 'class', info }], node.targets[0].id, self);
}

/** `__rmul__ = __mul__` in a class body: the method has a second name. */
function aliasMethod(node: S.Statement, info: ClassInfo): boolean {
  const alias = methodAlias(node, info);
  const method = alias && info.methods.get(alias.source);
  if (!alias || !method) return false;
  info.methods.set(alias.name, method);
  return true;
}

export function methodAlias(
  node: S.Statement,
  info: ClassInfo,
): { readonly name: string; readonly source: string } | null {
  if (node.kind !== 'Assign' || node.targets.length !== 1 || node.value.kind !== 'Name')
    return null;
  const [target] = node.targets;
  if (
    target?.kind !== 'Name' ||
    info.methods.get(node.value.id)?.decorator !== 'none' ||
    info.dynamic
  )
    return null;
  return { name: target.id, source: node.value.id };
}

export function decoratorName(node: S.Expression): string {
  if (node.kind === 'Call') return decoratorName(node.func);
  return node.kind === 'Name' ? node.id : node.kind === 'Attribute' ? node.attr : '';
}

function classInfo(context: Context, flow: Flow, node: S.ClassDef): ClassInfo {
  const known = context.classes.get(node);
  if (known) return known;
  const info: ClassInfo = {
    id: context.classes.size,
    name: node.name,
    node,
    scope: context.scopeOf(node, flow.scope),
    bases: [],
    runtimeBases: [],
    mro: [],
    subclasses: new Set(),
    methods: new Map(),
    statics: new Map(),
    attributes: new Map(),
    dynamic: false,
    dataclass: node.decorators.some((decorator) => decoratorName(decorator).endsWith('dataclass')),
    enumeration: false,
    enumBody: false,
    instantiated: false,
  };
  info.mro = [info];
  context.classes.set(node, info);
  return info;
}

function readBases(context: Context, flow: Flow, node: S.ClassDef, info: ClassInfo): void {
  const bases: ClassInfo[] = [];
  const runtime: string[] = [];
  for (const base of node.bases) {
    const [atom, more] = infer(context, flow, base);
    if (atom?.kind === 'class' && !more) {
      bases.push(atom.info);
    } else if (atom?.kind === 'type' && plainBases.has(atom.name)) runtime.push(atom.name);
    else if (atom?.kind === 'builtin' && atom.name === 'abc.ABC') runtime.push('ABC');
    else if (isEnumBase(atom) && !more) runtime.push('Enum');
    else if (isGeneric(base)) continue;
    else if (context.progress.pass > 0 || atom) info.dynamic = true;
  }
  if (
    node.keywords.some(
      (keyword) => !(keyword.arg === 'metaclass' && decoratorName(keyword.value) === 'ABCMeta'),
    )
  ) {
    info.dynamic = true;
  }
  readEnum(context, flow, node, info);
  info.bases = bases;
  info.runtimeBases = runtime;
  for (const base of bases) base.subclasses.add(info);
  if (bases.some((base) => base.dynamic)) info.dynamic = true;
  const mro = linearise(info);
  if (!mro) info.dynamic = true;
  info.mro = mro ?? [info];
}

/** An enum class is one of TypeScript's, or built from what its body gives. */
function readEnum(context: Context, flow: Flow, node: S.ClassDef, info: ClassInfo): void {
  const atoms = node.bases.map((base) => infer(context, flow, base));
  if (!atoms.some(([atom]) => isEnumBase(atom))) return;
  const [[atom, more] = []] = atoms;
  info.enumeration = !more && isPlainEnum(node, atom, flow.scope);
  info.enumBody = !info.enumeration;
  if (info.enumBody || (atom?.kind === 'builtin' && atom.name !== 'enum.Enum')) info.dynamic = true;
}

/** `Generic[T]`, `Protocol`: they leave nothing behind in TypeScript's classes. */
function isGeneric(node: S.Expression): boolean {
  const name = node.kind === 'Subscript' ? decoratorName(node.value) : decoratorName(node);
  return name === 'Generic' || name === 'Protocol';
}

function defineMethod(
  context: Context,
  flow: Flow,
  node: S.FunctionDef | S.AsyncFunctionDef,
  info: ClassInfo,
): void {
  const method = functionInfo(context, flow, node);
  for (const decorator of node.decorators) infer(context, flow, decorator);
  info.methods.set(method.decorator === 'setter' ? `${node.name}=` : node.name, method);
  functionBody(context, flow, node, method);
  const binding = flow.scope.bindings.get(node.name);
  if (binding) assignVariable(context, flow, binding, [{ kind: 'function', info: method }]);
  if (method.decorator === 'other') {
    escapeFunction(context, method, 0);
    if (!info.enumeration) info.dynamic = true;
  }
}

function annotated(context: Context, flow: Flow, node: S.AnnAssign, info: ClassInfo): void {
  if (!node.value || node.target.kind !== 'Name') return;
  const type = infer(context, flow, node.value);
  bindInBody(flow, context, node.target.id, type);
  if (!info.dataclass || isClassVar(node)) {
    storeAttribute(context, [{ kind: 'class', info }], node.target.id, type);
    return;
  }
  const field = isFieldCall(node.value) ? fieldDefault(context, node.value) : type;
  storeAttribute(context, [{ kind: 'instance', info }], node.target.id, field);
}

export function isClassVar(node: S.AnnAssign): boolean {
  return annotationName(node) === 'ClassVar';
}

/** `ClassVar` of `x: ClassVar[int]`. */
export function annotationName({ annotation }: S.AnnAssign): string {
  return decoratorName(annotation.kind === 'Subscript' ? annotation.value : annotation);
}

/** Fields that are arguments only, or only by keyword: the runtime binds them. */
function hasOddFields(info: ClassInfo): boolean {
  return (
    info.dataclass &&
    (info.node.body.some(
      (one) => one.kind === 'AnnAssign' && ['InitVar', 'KW_ONLY'].includes(annotationName(one)),
    ) ||
      info.node.decorators.some(
        (one) => one.kind === 'Call' && one.keywords.some(({ arg }) => arg === 'slots'),
      ))
  );
}

export function isFieldCall(node: S.Expression): node is S.Call {
  return node.kind === 'Call' && decoratorName(node) === 'field';
}

/** What `field(default=…)` or `field(default_factory=…)` puts into an attribute. */
function fieldDefault(context: Context, node: S.Call): Type {
  for (const keyword of node.keywords) {
    const type = context.types.get(keyword.value) ?? [];
    if (keyword.arg === 'default') return type;
    if (keyword.arg === 'default_factory') return made(context, node, type);
  }
  return [];
}

/** What calling a factory without arguments gives. */
function made(context: Context, node: S.Call, factory: Type): Type {
  const [atom] = factory;
  if (atom?.kind !== 'type') return callWith(context, factory, []);
  switch (atom.name) {
    case 'list':
    case 'set':
      return [{ kind: atom.name, element: context.site(node, 'element') }];
    case 'dict':
      return [{ kind: 'dict', key: context.site(node, 'key'), value: context.site(node, 'value') }];
    default:
      return [{ kind: 'unknown' }];
  }
}

function escapeMethods(context: Context, info: ClassInfo): void {
  for (const method of info.methods.values()) escapeFunction(context, method, 0);
}

/** Dunders that the runtime calls by itself, with arguments it alone knows. */
function callImplicit(context: Context, info: ClassInfo): void {
  for (const [name, method] of info.methods) {
    if (
      /^__(getattr|getattribute|setattr|delattr|get|set|delete|set_name|init_subclass|class_getitem|missing|new|format|exit|aexit)__$/.test(
        name,
      )
    ) {
      escapeFunction(context, method, 1);
    }
    if (
      /^__(getattr|getattribute|setattr|delattr|new|slots|set_name|init_subclass|class_getitem|get|set)__$/.test(
        name,
      )
    ) {
      info.dynamic = true;
    }
  }
  if (!info.instantiated) return;
  for (const name of [
    '__hash__',
    '__bool__',
    '__len__',
    '__iter__',
    '__next__',
    '__enter__',
    '__aenter__',
    '__index__',
    '__int__',
    '__float__',
    '__post_init__',
    '__aiter__',
    '__anext__',
    '__await__',
    '__del__',
    '__reversed__',
    '__neg__',
    '__abs__',
  ]) {
    if (info.methods.has(name)) callDunder(context, { kind: 'instance', info }, name, null);
  }
  for (const name of ['__eq__', '__lt__', '__le__', '__gt__', '__ge__', '__ne__']) {
    if (info.methods.has(name))
      callDunder(context, { kind: 'instance', info }, name, [{ kind: 'instance', info }]);
  }
}
