import type * as S from '../../python/syntax.ts';
import { camelCase } from '../1-resolve/names.ts';
import type { Binding } from '../1-resolve/scope.ts';
import { builtinConstants, builtinFunctions, builtinTypes } from '../2-type/tables/names.ts';
import { lackingMembers } from '../2-type/tables/lacking-members.ts';
import { namesIn } from '../2-type/tables/names-in.ts';
import { isStandardModule, moduleNames } from '../2-type/tables/module-names.ts';
import { callOf, id, member, nullLiteral, string } from './build.ts';
import { docOf } from './doc-string.ts';
import type { Printer } from './printer.ts';
import type { TsExpression } from './tree.ts';
import { isDynamicClass } from './class-kinds.ts';
import { classMember } from './members.ts';

/** A name that is read: a variable, an import, a builtin, or one that Python would not find. */
export function printName(printer: Printer, node: S.Name): TsExpression {
  const binding = printer.binding(node.id);
  if (!binding) return printGlobal(printer, node);
  if (binding.definition?.kind === 'TypeAlias')
    printer.refuse('unsupported-expression', node, `the type alias ${node.id} as a value`);
  const imported = importedName(printer, binding);
  if (imported) return imported;
  if (binding.scope.kind === 'class') return printMember(printer, node, binding);
  const receiver = printReceiver(printer, binding);
  if (receiver) return receiver;
  const code = id(binding.jsName);
  const elsewhere = binding.rebound || binding.scope.owner() !== printer.scope.owner();
  const absent = binding.deleted || binding.early;
  if (!printer.program.context.maybeUnbound.has(node) && !(absent && elsewhere)) return code;
  return callOf(printer.runtime('bound'), code, string(node.id), ...boundKind(printer, binding));
}

/** A name in the body of a class that binds it: the member, or, before it is bound, what it means around the class. */
function printMember(printer: Printer, node: S.Name, binding: Binding): TsExpression {
  const own = classMember(printer, binding.scope, binding.name);
  const mayBeOwn = printer.program.context.beyondClass.get(node);
  if (mayBeOwn === undefined) return own;
  const outer = printer.program.resolution.module.bindings.get(node.id);
  for (let { parent } = binding.scope; parent; { parent } = parent) {
    if (parent.kind === 'function' && parent.bindings.has(node.id))
      printer.refuse(
        'unsupported-expression',
        node,
        'a name of a class body that a function hides',
      );
  }
  const code = outer
    ? (importedName(printer, outer) ?? id(outer.jsName))
    : printGlobal(printer, node);
  return mayBeOwn ? { kind: 'binary', operator: '??', left: own, right: code } : code;
}

/** Where the variable belongs, as the error for an unbound one says: here, around here, or to the module. */
function boundKind(printer: Printer, binding: Binding): TsExpression[] {
  const owner = binding.scope.owner();
  if (owner.kind !== 'function') return [];
  return [owner === printer.scope.owner() ? { kind: 'literal', value: true } : string('free')];
}

/** `self` of a method of an ordinary class is `this`; inside nested functions it keeps its name. */
function printReceiver(printer: Printer, binding: Binding): TsExpression | null {
  if (!isReceiver(printer, binding)) return null;
  if (!printer.indirect) return { kind: 'this' };
  for (const info of printer.program.context.functions.values())
    if (info.scope === binding.scope) printer.named.add(info);
  return null;
}

/** The first parameter of a method that is printed as a method. */
export function isReceiver(printer: Printer, binding: Binding): boolean {
  if (!binding.isParameter || binding.writes !== 1) return false;
  const { node } = binding.scope;
  if (node.kind !== 'FunctionDef' && node.kind !== 'AsyncFunctionDef') return false;
  const info = printer.program.context.functions.get(node);
  const first = [...node.args.posonlyargs, ...node.args.args][0];
  return (
    info?.owner !== null &&
    info !== undefined &&
    info.decorator !== 'static' &&
    info.decorator !== 'other' &&
    (!isDynamicClass(info.owner) || info.owner.enumeration) &&
    first?.arg === binding.name
  );
}

const replaced: Readonly<Record<string, string>> = {
  getattr: 'getAttr',
  setattr: 'setAttr',
  hasattr: 'hasAttr',
  delattr: 'delAttr',
  slice: 'sliceObject',
  super: 'superOf',
  eval: 'evaluate',
  exec: 'execute',
  $namespace: 'namespace',
  $locals: 'locals',
  $boundLocals: 'boundLocals',
  $globalName: 'globalName',
};

/** Builtins that lead to files or into the interpreter, or that need what translations do not have. */
const untranslated: ReadonlySet<string> = new Set([
  'open',
  'globals',
  'locals',
  'breakpoint',
  '__import__',
]);

function moduleDoc(printer: Printer): TsExpression {
  const { node, kind } = printer.scope.owner();
  const own = kind === 'class' && node.kind === 'ClassDef' ? docOf(node.body) : null;
  const doc = own ?? docOf(printer.program.module.body);
  return doc === null ? nullLiteral : string(doc);
}

function printGlobal(printer: Printer, node: S.Name): TsExpression {
  if (printer.isStand(node.id)) return id(node.id);
  if (node.id === '__name__') return string('__main__');
  if (node.id === '__file__') return string('main.py');
  if (node.id === '__builtins__') return printer.runtime('builtins');
  if (node.id === '__doc__') return moduleDoc(printer);
  if (['__spec__', '__loader__', '__package__'].includes(node.id)) return nullLiteral;
  if (node.id === '__debug__') return { kind: 'literal', value: true };
  if (untranslated.has(node.id)) printer.refuse('unsupported-builtin', node, node.id);
  if (builtinTypes.has(node.id) || builtinFunctions.has(node.id) || builtinConstants.has(node.id)) {
    return printer.runtime(
      Object.hasOwn(replaced, node.id) ? (replaced[node.id] ?? node.id) : node.id,
    );
  }
  return callOf(printer.runtime('undefinedName'), string(node.id));
}

/** An import of a package that is not installed: it has failed before anybody reads the name. */
function isForeign(definition: Binding['definition']): boolean {
  if (definition?.kind === 'Import')
    return definition.names.some(
      (one) => !moduleNames.has(one.name) && !isStandardModule(one.name),
    );
  if (definition?.kind !== 'ImportFrom') return false;
  const module = definition.module ?? '';
  return !moduleNames.has(module) && !isStandardModule(module);
}

/** Printed as the runtime's own name, whatever the variable is called. */
export function isRuntimeMember({ definition }: Binding): boolean {
  if (definition?.kind === 'Import')
    return definition.names.every((one) => moduleNames.has(one.name));
  return definition?.kind === 'ImportFrom' && moduleNames.has(definition.module ?? '');
}

/** A name that an import binds once is printed as the module's member that it is. */
export function importedName(printer: Printer, binding: Binding): TsExpression | null {
  const { definition } = binding;
  if (isForeign(definition)) return callOf(printer.runtime('undefinedName'), string(binding.name));
  if (definition?.kind === 'Import') {
    const alias = definition.names.find(
      (one) => (one.asname ?? one.name.split('.')[0]) === binding.name,
    );
    return alias
      ? modulePath(printer, alias.asname ? alias.name : (alias.name.split('.')[0] ?? alias.name))
      : null;
  }
  if (definition?.kind !== 'ImportFrom') return null;
  const alias = definition.names.find((one) => (one.asname ?? one.name) === binding.name);
  if (!alias) return null;
  return importedMember(printer, definition.module ?? '', alias.name);
}

function importedMember(printer: Printer, module: string, name: string): TsExpression {
  return member(modulePath(printer, module), camelCase(name));
}

/** What asyncio has for networks, processes and signals. */
const beyondPages =
  /^(create_subprocess_\w+|subprocess|open_\w*connection|start_\w*server|Stream\w+|\w*Protocol|\w*Transport|\w*ChildWatcher|run_coroutine_threadsafe|wrap_future|create_eager_task_factory|Server|ProactorEventLoop|sslproto)$/;

/** Refuses a member of a module that CPython has and the runtime has not. */
export function refuseBeyond(printer: Printer, module: string, name: string, at: S.Located): void {
  if (module === 'asyncio' && beyondPages.test(name))
    printer.refuse('unsupported-member', at, `asyncio.${name}`);
  else if (namesIn(lackingMembers, module).includes(name))
    printer.refuse('lacking-member', at, `${module}.${name}`);
}

export function modulePath(printer: Printer, name: string): TsExpression {
  const [root = '', ...rest] = name.split('.');
  return rest.reduce<TsExpression>(
    (object, part) => member(object, part),
    printer.runtime(root === 'enum' ? 'enum_' : root),
  );
}
