import type * as S from '../../python/syntax.ts';
import { isPlainTarget } from '../1-resolve/declare.ts';
import type { Binding } from '../1-resolve/scope.ts';
import { targetNames } from '../1-resolve/targets.ts';
import { walkExpression } from '../1-resolve/walk.ts';
import * as T from '../2-type/type.ts';
import { printAttribute } from './attribute.ts';
import { operatorFunctions, nativeOperator } from './binary.ts';
import { callOf, id, number, statement } from './build.ts';
import { value } from './values.ts';
import { elements } from './displays.ts';
import { expression } from './expression.ts';
import { cast, graspOfOperator } from './grasp.ts';
import { classMember } from './members.ts';
import type { Printer } from './printer.ts';
import { isDivision, isFloat, isNativeFloat } from './rawness.ts';
import { itemInRange } from './subscript.ts';
import { directAttribute, fits, storeStatement, targetPattern } from './targets.ts';
import { tsType } from './types.ts';
import type { TsAssignOperator, TsExpression, TsStatement, TsType } from './tree.ts';

/** The names that this statement declares. */
export function declaredHere(printer: Printer, node: S.Statement): ReadonlySet<Binding> {
  return printer.program.declarations.inline.get(node) ?? new Set();
}

/** `const` when nothing else binds what this statement declares. */
export function declarationKind(printer: Printer, node: S.Statement): 'const' | 'let' {
  const single = printer.program.declarations.single.get(node);
  return [...declaredHere(printer, node)].every((binding) => single?.has(binding))
    ? 'const'
    : 'let';
}

export function printAssign(printer: Printer, node: S.Assign): TsStatement[] {
  const [target] = node.targets;
  if (node.targets.length > 1 || !target) return assignSeveral(printer, node);
  return assignOne(printer, node, target, node.value);
}

export function assignOne(
  printer: Printer,
  node: S.Statement,
  target: S.Expression,
  source: S.Expression,
): TsStatement[] {
  if (target.kind === 'Name') return assignName(printer, node, target, source);
  if (target.kind === 'Tuple' || target.kind === 'List')
    return unpack(printer, node, target, source);
  return [storeStatement(printer, target, placed(printer, target, source))];
}

function assignName(
  printer: Printer,
  node: S.Statement,
  target: S.Name,
  source: S.Expression,
): TsStatement[] {
  const declared = declaredHere(printer, node);
  const binding = printer.binding(target.id);
  const place = binding ? printer.slotType(binding) : T.unknown;
  const code =
    rawDivision(printer, binding, source) ??
    (isFloat(place) ? expression(printer, source) : value(printer, source));
  if (binding?.scope.kind === 'class') return [storeStatement(printer, target, code)];
  if (!binding || !declared.has(binding))
    return [
      statement({
        kind: 'assign',
        operator: '=',
        target: id(binding?.jsName ?? target.id),
        value: code,
      }),
    ];
  const declaration = declarationKind(printer, node);
  const type = annotation(printer, binding, source, code, declaration);
  return [
    {
      kind: 'variable',
      declaration,
      declarators: [{ target: binding.jsName, value: code, ...(type ? { type } : {}) }],
    },
  ];
}

/** A quotient for a variable that is only reckoned with. */
function rawDivision(
  printer: Printer,
  binding: Binding | null,
  source: S.Expression,
): TsExpression | null {
  const { context, rawness } = printer.program;
  if (!binding || !rawness.bindings.has(binding) || source.kind !== 'BinOp') return null;
  const [left, right] = [printer.type(source.left), printer.type(source.right)];
  if (!isDivision(context, source) || isNativeFloat('/', left, right)) return null;
  return callOf(
    printer.runtime('floatDiv'),
    expression(printer, source.left),
    expression(printer, source.right),
  );
}

/** A declaration says its type where TypeScript would infer another. */
function annotation(
  printer: Printer,
  binding: Binding,
  source: S.Expression,
  code: TsExpression,
  declaration: 'const' | 'let',
): TsType | null {
  const slot = tsType(printer, printer.slotType(binding));
  if (slot.kind === 'name' && slot.name === 'never') return null;
  if (
    code.kind === 'array' &&
    (code.elements.length === 0 ||
      code.elements.some((one) => one.kind === 'array' && one.elements.length === 0))
  )
    return slot;
  if (source.kind === 'Lambda' && mentions(source.body, binding.name)) return slot;
  if (declaration === 'const' && isLiteral(source) && printer.program.compared.has(binding.name))
    return slot;
  const own = listType(printer, source) ?? tsType(printer, printer.type(source));
  const same = JSON.stringify(own) === JSON.stringify(slot);
  if (same && isMixed(printer.slotType(binding)) && code.kind === 'call') return slot;
  if (same && isMixed(printer.slotType(binding)) && code.kind === 'new' && !code.typeArguments)
    return slot;
  if (declaration === 'const') return !same && code.kind === 'array' ? slot : null;
  return same ? null : slot;
}

/** A container of several kinds of things, or of big ints: what it is made from need not have them all. */
function isMixed(type: T.Type): boolean {
  return type.some((atom) => {
    if (atom.kind === 'dict') return isMany(atom.key.type) || isMany(atom.value.type);
    if (!['list', 'set', 'frozenset', 'iterator'].includes(atom.kind) || !('element' in atom))
      return false;
    return isMany('type' in atom.element ? atom.element.type : atom.element);
  });
}

function isMany(type: T.Type): boolean {
  return type.length > 1 || (T.isOnly(type, 'int') && !T.isSmall(type));
}

/** A function that calls itself: TypeScript cannot tell what it returns. */
function mentions(body: S.Expression, name: string): boolean {
  let found = false;
  walkExpression(body, (node) => {
    if (node.kind === 'Name' && node.id === name) found = true;
  });
  return found;
}

/** Text or a number: to TypeScript a constant made of it can be nothing else, and comparing it is a mistake. */
function isLiteral(node: S.Expression): boolean {
  return (
    (node.kind === 'Constant' && node.value.type !== 'None') ||
    (node.kind === 'UnaryOp' && isLiteral(node.operand))
  );
}

/** The type of a list display by what is written in it, before anything else flows into the list. */
function listType(printer: Printer, node: S.Expression): TsType | null {
  if (node.kind !== 'List' || node.elts.some((child) => child.kind === 'Starred')) return null;
  const types = node.elts.map(
    (child) => listType(printer, child) ?? tsType(printer, printer.type(child)),
  );
  const unique = new Map(types.map((type) => [JSON.stringify(type), type]));
  const [only] = [...unique.values()];
  return unique.size === 1 && only ? { kind: 'arrayType', element: only } : null;
}

/** `a = b = value`: the value is evaluated once, targets are bound from the left. */
function assignSeveral(printer: Printer, node: S.Assign): TsStatement[] {
  const simple = isSimple(node.value);
  const code = value(printer, node.value);
  const result: TsStatement[] = [];
  let source = code;
  if (!simple) {
    const name = printer.temporary('value');
    result.push({
      kind: 'variable',
      declaration: 'const',
      declarators: [
        {
          target: name,
          value: code,
          ...(code.kind === 'array' ? { type: tsType(printer, printer.type(node.value)) } : {}),
        },
      ],
    });
    source = id(name);
  }
  for (const target of node.targets)
    result.push(...assignCode(printer, target, source, printer.type(node.value)));
  return result;
}

function isSimple(node: S.Expression): boolean {
  return (
    node.kind === 'Constant' ||
    node.kind === 'Name' ||
    (node.kind === 'UnaryOp' && isSimple(node.operand))
  );
}

/** Binds a target to a value that is already printed. */
export function assignCode(
  printer: Printer,
  target: S.Expression,
  code: TsExpression,
  type: T.Type,
): TsStatement[] {
  if (target.kind !== 'Tuple' && target.kind !== 'List')
    return [storeStatement(printer, target, code)];
  return spreadOut(printer, target, code, type, null);
}

function unpack(
  printer: Printer,
  node: S.Statement,
  target: S.Tuple | S.List,
  source: S.Expression,
): TsStatement[] {
  const declaration = declaredHere(printer, node).size > 0 ? declarationKind(printer, node) : null;
  if (
    (source.kind === 'Tuple' || source.kind === 'List') &&
    isPlainTarget(target) &&
    sameShape(target, source)
  ) {
    const code: TsExpression = { kind: 'array', elements: elements(printer, source.elts) };
    return [bindPattern(printer, target, code, declaration)];
  }
  if ((source.kind === 'Tuple' || source.kind === 'List') && pairsUp(target, source)) {
    return storeEach(printer, target, source);
  }
  return spreadOut(printer, target, expression(printer, source), printer.type(source), declaration);
}

/** As many values are written down as there are targets. */
function pairsUp(target: S.Tuple | S.List, source: S.Tuple | S.List): boolean {
  const single = (node: S.Expression): boolean =>
    node.kind === 'Name' || node.kind === 'Attribute' || node.kind === 'Subscript';
  return (
    target.elts.length === source.elts.length &&
    target.elts.every(single) &&
    source.elts.every((child) => child.kind !== 'Starred')
  );
}

/** A target that JavaScript's assignment stores into just as Python does. */
function place(printer: Printer, target: S.Expression): TsExpression | null {
  if (target.kind === 'Attribute') return directAttribute(printer, target);
  if (target.kind === 'Subscript') return itemInRange(printer, target);
  return target.kind === 'Name' ? variable(printer, target) : null;
}

/** What is stored in an attribute (or elsewhere): raw if that may be. */
function placed(
  printer: Printer,
  target: S.Expression | undefined,
  source: S.Expression,
): TsExpression {
  const raw = target?.kind === 'Attribute' && printer.program.rawness.attributes.has(target.attr);
  return raw ? expression(printer, source) : value(printer, source);
}

/** `xs[i], xs[j] = xs[j], xs[i]`: all values first, then the stores from the left. */
function storeEach(
  printer: Printer,
  target: S.Tuple | S.List,
  source: S.Tuple | S.List,
): TsStatement[] {
  const places = target.elts.flatMap((child) => place(printer, child) ?? []);
  if (places.length === target.elts.length) {
    const values = source.elts.map((child, i) => placed(printer, target.elts[i], child));
    return [
      statement({
        kind: 'assign',
        operator: '=',
        target: { kind: 'arrayPattern', elements: places },
        value: { kind: 'array', elements: values },
      }),
    ];
  }
  const names = target.elts.map(() => printer.temporary('part'));
  const parts: TsStatement = {
    kind: 'variable',
    declaration: 'const',
    declarators: [
      {
        target: { kind: 'arrayPattern', elements: names.map(id) },
        value: { kind: 'array', elements: elements(printer, source.elts) },
      },
    ],
  };
  return [
    parts,
    ...target.elts.map((child, i) => storeStatement(printer, child, id(names[i] ?? ''))),
  ];
}

function sameShape(target: S.Tuple | S.List, source: S.Tuple | S.List): boolean {
  return (
    target.elts.length === source.elts.length &&
    target.elts.every((child) => child.kind === 'Name') &&
    source.elts.every((child) => child.kind !== 'Starred')
  );
}

/** `[a, b] = …`, or a declaration of both. */
function bindPattern(
  printer: Printer,
  target: S.Expression,
  code: TsExpression,
  declaration: 'const' | 'let' | null,
): TsStatement {
  const pattern = targetPattern(printer, target);
  const inClass = targetNames(target).some(
    (name) => printer.binding(name.id)?.scope.kind === 'class',
  );
  if (inClass) printer.refuse('unsupported-statement', target, 'unpacking in a class body');
  if (declaration) {
    const type = patternType(printer, target, code, declaration);
    return {
      kind: 'variable',
      declaration,
      declarators: [{ target: pattern, value: code, ...(type ? { type } : {}) }],
    };
  }
  return statement({
    kind: 'assign',
    operator: '=',
    target: typeof pattern === 'string' ? id(pattern) : pattern,
    value: code,
  });
}

/** What a pattern's variables hold later on, where TypeScript would infer less from the first value. */
function patternType(
  printer: Printer,
  target: S.Expression,
  code: TsExpression,
  declaration: 'const' | 'let',
): TsType | null {
  if ((target.kind !== 'Tuple' && target.kind !== 'List') || code.kind === 'as') return null;
  const isEmpty = code.kind === 'array' && code.elements.some(isEmptyArray);
  if (declaration === 'const' && !isEmpty) return null;
  const places = target.elts.map((child) => placeType(printer, child));
  const parts = target.elts.map((child) => tsType(printer, printer.type(child)));
  if (places.some((place) => place === null)) return null;
  if (!isEmpty && JSON.stringify(places) === JSON.stringify(parts)) return null;
  const elements = places.flatMap((place) => (place ? [place] : []));
  return { kind: 'tupleType', elements, ...(code.kind === 'array' ? {} : { readonly: true }) };
}

function isEmptyArray(code: TsExpression): boolean {
  return code.kind === 'array' && code.elements.length === 0;
}

function placeType(printer: Printer, node: S.Expression): TsType | null {
  const binding = node.kind === 'Name' ? printer.binding(node.id) : null;
  if (!binding) return null;
  const type = printer.slotType(binding);
  return tsType(printer, type.length === 0 ? T.unknown : type);
}

/** Unpacks a value: natively when its length is known, else by the runtime, which checks it as Python does. */
function spreadOut(
  printer: Printer,
  target: S.Tuple | S.List,
  code: TsExpression,
  type: T.Type,
  declaration: 'const' | 'let' | null,
): TsStatement[] {
  const source = fits(target, type) ? code : unpacked(printer, target, code);
  const flat = target.elts.every(
    (child) => (child.kind === 'Starred' ? child.value : child).kind === 'Name',
  );
  if (flat || (isPlainTarget(target) && source === code))
    return [bindPattern(printer, flattened(target), source, declaration)];
  const names = target.elts.map(() => printer.temporary('part'));
  const result: TsStatement[] = [
    {
      kind: 'variable',
      declaration: 'const',
      declarators: [{ target: { kind: 'arrayPattern', elements: names.map(id) }, value: source }],
    },
  ];
  target.elts.forEach((child, i) => {
    const inner = child.kind === 'Starred' ? child.value : child;
    const part =
      type.length === 1 && type[0]?.kind === 'tuple'
        ? (type[0].elements[i] ?? T.unknown)
        : T.unknown;
    if (inner.kind === 'Tuple' || inner.kind === 'List')
      result.push(...spreadOut(printer, inner, id(names[i] ?? ''), part, declaration));
    else if (declaration && inner.kind === 'Name')
      result.push(bindPattern(printer, inner, id(names[i] ?? ''), declaration));
    else result.push(storeStatement(printer, inner, id(names[i] ?? '')));
  });
  return result;
}

/** The parts that the runtime takes a value apart into, as a tuple of what the targets hold. */
function unpacked(printer: Printer, target: S.Tuple | S.List, code: TsExpression): TsExpression {
  const star = target.elts.findIndex((child) => child.kind === 'Starred');
  const count = target.elts.length;
  const parts =
    star < 0
      ? callOf(printer.runtime('unpack'), code, number(count))
      : callOf(printer.runtime('unpackStar'), code, number(star), number(count - star - 1));
  const elements = target.elts.map((child) =>
    partType(printer, child.kind === 'Starred' ? child.value : child),
  );
  if (elements.every((one) => one.kind === 'name' && one.name === 'unknown')) return parts;
  return { kind: 'as', expression: parts, type: { kind: 'tupleType', elements }, auto: 'type' };
}

/** What a target is to hold: a variable's own type, patterns in patterns as tuples. */
function partType(printer: Printer, node: S.Expression): TsType {
  if (node.kind === 'Tuple' || node.kind === 'List') {
    const elements = flattened(node).elts.map((child) => partType(printer, child));
    return { kind: 'tupleType', elements, readonly: true };
  }
  const type = printer.type(node);
  return placeType(printer, node) ?? tsType(printer, type.length === 0 ? T.unknown : type);
}

/** The runtime has made a list of the starred part: it is an element like any other. */
function flattened(target: S.Tuple | S.List): S.Tuple | S.List {
  return {
    ...target,
    elts: target.elts.map((child) => (child.kind === 'Starred' ? child.value : child)),
  };
}

export function printAugAssign(printer: Printer, node: S.AugAssign): TsStatement[] {
  const left = printer.program.context.types.get(node.target) ?? [];
  const native = augmented(printer, node, left);
  if (native) return [native];
  if (
    node.op === '+' &&
    T.isOnly(left, 'list') &&
    T.isOnly(printer.type(node.value), 'list') &&
    node.target.kind === 'Name'
  ) {
    const target = expression(printer, node.target);
    if (node.value.kind !== 'List') {
      const extend: TsExpression = {
        kind: 'member',
        object: printer.runtime('list'),
        property: 'extend',
      };
      return [statement(callOf(extend, target, expression(printer, node.value)))];
    }
    const items = elements(printer, node.value.elts);
    return [statement(callOf({ kind: 'member', object: target, property: 'push' }, ...items))];
  }
  return viaRuntime(printer, node);
}

/** `x += 1` where JavaScript's operator does what Python's does. */
function augmented(printer: Printer, node: S.AugAssign, left: T.Type): TsStatement | null {
  const right = printer.type(node.value);
  const place =
    node.target.kind === 'Name'
      ? variable(printer, node.target)
      : node.target.kind === 'Attribute'
        ? directAttribute(printer, node.target)
        : node.target.kind === 'Subscript'
          ? itemInRange(printer, node.target)
          : null;
  const slot = node.target.kind === 'Name' ? slotOf(printer, node.target) : left;
  if (!place || T.isUnknown(left)) return null;
  if (node.target.kind === 'Attribute' && printAttribute(printer, node.target).kind !== 'member')
    return null;
  const operator = nativeOperator(node.op, left, right, left);
  if (!operator) return null;
  const { attributes } = printer.program.rawness;
  const { target } = node;
  const isRawPlace =
    target.kind === 'Name' || (target.kind === 'Attribute' && attributes.has(target.attr));
  if (isFloat(left) && !isRawPlace) {
    const sum: TsExpression = {
      kind: 'binary',
      operator,
      left: place,
      right: expression(printer, node.value),
    };
    return statement({
      kind: 'assign',
      operator: '=',
      target: place,
      value: callOf(printer.runtime('float'), sum),
    });
  }
  if (T.has(slot, 'float') && !isFloat(slot)) return null;
  if (T.isUnknown(slot)) {
    const right = expression(printer, node.value);
    const sum: TsExpression = { kind: 'binary', operator, left: cast(printer, place, left), right };
    const stored = isFloat(left) ? callOf(printer.runtime('float'), sum) : sum;
    return statement({ kind: 'assign', operator: '=', target: place, value: stored });
  }
  return statement({
    kind: 'assign',
    operator: `${operator}=` as TsAssignOperator,
    target: place,
    value: expression(printer, node.value),
  });
}

function slotOf(printer: Printer, node: S.Name): T.Type {
  const binding = printer.binding(node.id);
  // TypeScript knows nothing of the members of a class while its body runs.
  return binding && binding.scope.kind !== 'class' ? printer.slotType(binding) : T.unknown;
}

function variable(printer: Printer, node: S.Name): TsExpression | null {
  const binding = printer.binding(node.id);
  if (!binding || printer.program.context.maybeUnbound.has(node)) return null;
  return binding.scope.kind === 'class'
    ? classMember(printer, binding.scope, node.id)
    : id(binding.jsName);
}

/** `x = iadd(x, y)`; the object and the index of a target are evaluated once. */
function viaRuntime(printer: Printer, node: S.AugAssign): TsStatement[] {
  const name = operatorFunctions[node.op];
  const result: TsStatement[] = [];
  const target = once(printer, node.target, result);
  const mutable = !printer
    .type(node.target)
    .every((atom) =>
      ['int', 'float', 'str', 'bool', 'tuple', 'tupleOf', 'none', 'bytes', 'complex'].includes(
        atom.kind,
      ),
    );
  const fn = mutable ? `i${name}` : name;
  const current = value(printer, target);
  const sum = callOf(printer.runtime(fn), current, value(printer, node.value));
  const grasp = graspOfOperator(node.op, printer.type(node.target), printer.type(node.value));
  const typed = grasp === 'known' ? sum : cast(printer, sum, printer.type(node.target), grasp);
  result.push(storeStatement(printer, target, typed));
  return result;
}

/** A target whose parts can be read twice: anything but names goes into a variable first. */
function once(
  printer: Printer,
  target: S.Expression,
  before: S.Statement[] | TsStatement[],
): S.Expression {
  const keep = (node: S.Expression): S.Expression => {
    if (node.kind === 'Name' || node.kind === 'Constant') return node;
    if (node.kind === 'Attribute' && keep(node.value) === node.value) return node;
    if (node.kind === 'UnaryOp' && keep(node.operand) === node.operand) return node;
    const name = printer.temporary('place');
    (before as TsStatement[]).push({
      kind: 'variable',
      declaration: 'const',
      declarators: [{ target: name, value: value(printer, node) }],
    });
    const stand: S.Name = {
      kind: 'Name',
      id: name,
      line: node.line,
      column: node.column,
      endLine: node.endLine,
      endColumn: node.endColumn,
    };
    printer.program.context.types.set(stand, printer.type(node));
    printer.stand(name);
    return stand;
  };
  const typed = <Node extends S.Expression>(node: Node): Node => {
    printer.program.context.types.set(node, printer.type(target));
    return node;
  };
  if (target.kind === 'Attribute') return typed({ ...target, value: keep(target.value) });
  if (target.kind === 'Subscript' && target.slice.kind !== 'Slice')
    return typed({ ...target, value: keep(target.value), slice: keep(target.slice) });
  return target;
}
