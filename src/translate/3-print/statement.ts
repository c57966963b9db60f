import type * as S from '../../python/syntax.ts';
import { isStandardModule, moduleNames } from '../2-type/tables/module-names.ts';
import * as T from '../2-type/type.ts';
import { assignOne, printAssign, printAugAssign } from './assign.ts';
import { isListed } from './attribute.ts';
import { callOf, member, newOf, nullLiteral, statement, string } from './build.ts';
import { printClass } from './class.ts';
import { isBuilt } from './class-kinds.ts';
import { asCoroutine } from './coroutine.ts';
import { printDynamicMember } from './dynamic-class.ts';
import { hold } from './held.ts';
import { expression } from './expression.ts';
import { printFor, printWhile, breakStatement, continueStatement } from './loops.ts';
import { printFunction } from './function.ts';
import { cast } from './grasp.ts';
import { printIf } from './if.ts';
import { printMatch } from './match.ts';
import { refuseBeyond } from './name.ts';
import { isVoid } from './overrides.ts';
import type { Printer } from './printer.ts';
import { isFloat } from './rawness.ts';
import { negated } from './tests.ts';
import { printTry } from './try.ts';
import { printTryStar } from './try-star.ts';
import { givesText } from './types.ts';
import { value } from './values.ts';
import { printWith } from './with.ts';
import type { TsExpression, TsStatement } from './tree.ts';

/** A statement as TypeScript: none, one or several. */
export function printStatement(printer: Printer, node: S.Statement): TsStatement[] {
  switch (node.kind) {
    case 'Expr':
      return printExpressionStatement(printer, node);
    case 'Assign':
      return printAssign(printer, node);
    case 'AnnAssign':
      return node.value ? assignOne(printer, node, node.target, node.value) : [];
    case 'AugAssign':
      return printAugAssign(printer, node);
    case 'Return':
      return [printReturn(printer, node)];
    case 'Delete':
      return node.targets.flatMap((target) => printDelete(printer, target));
    case 'Raise':
      return [printRaise(printer, node)];
    case 'Assert':
      return [printAssert(printer, node)];
    case 'Import':
    case 'ImportFrom':
      return printImport(printer, node);
    case 'Pass':
    case 'Global':
    case 'Nonlocal':
    case 'TypeAlias':
      return [];
    case 'Break':
      return breakStatement(printer);
    case 'Continue':
      return continueStatement();
    default:
      return printCompound(printer, node);
  }
}

function printCompound(printer: Printer, node: S.Statement): TsStatement[] {
  switch (node.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      return printer.owner && isDynamicBody(printer, printer.owner)
        ? printDynamicMember(printer, node, printer.owner)
        : printFunction(printer, node);
    case 'ClassDef':
      return printClass(printer, node);
    case 'If':
      return printIf(printer, node);
    case 'While':
      return printWhile(printer, node);
    case 'For':
    case 'AsyncFor':
      return printFor(printer, node);
    case 'With':
    case 'AsyncWith':
      return printWith(printer, node);
    case 'Try':
      return printTry(printer, node);
    case 'TryStar':
      return printTryStar(printer, node);
    case 'Match':
      return printMatch(printer, node);
    default:
      printer.refuse('unsupported-statement', node, node.kind);
      return [];
  }
}

/** Whether what is printed stands in the body of a class that the runtime builds, not in a function there. */
function isDynamicBody(printer: Printer, owner: T.ClassInfo): boolean {
  return printer.scope === owner.scope && isBuilt(owner);
}

/** A docstring is printed with its function; a coroutine that nobody awaits is dropped, with CPython's warning. */
function printExpressionStatement(printer: Printer, node: S.Expr): TsStatement[] {
  if (node.value.kind === 'Constant') return [];
  printer.dropped = node.value;
  const code = expression(printer, node.value);
  if (
    code.kind === 'call' &&
    node.value.kind === 'Call' &&
    T.isOnly(printer.type(node.value), 'coroutine')
  ) {
    return [statement(callOf(printer.runtime('drop'), asCoroutine(printer, code)))];
  }
  return [
    statement(isTaskThatIsMissed(printer, node) ? callOf(printer.runtime('drop'), code) : code),
  ];
}

/** Nobody holds the task: when it fails, the program's own handler is told as soon as it is done. */
function isTaskThatIsMissed(printer: Printer, { value: made }: S.Expr): boolean {
  return (
    made.kind === 'Call' &&
    T.isOnly(printer.type(made), 'object') &&
    printer.type(made).every((atom) => atom.kind === 'object' && atom.name === 'Task') &&
    made.func.kind === 'Attribute' &&
    ['create_task', 'ensure_future'].includes(made.func.attr) &&
    printer.program.module.source.includes('set_exception_handler')
  );
}

function printReturn(printer: Printer, node: S.Return): TsStatement {
  const info = printer.function;
  if (!node.value)
    return info && !isVoid(info) && !info.isGenerator
      ? { kind: 'return', argument: nullLiteral }
      : { kind: 'return' };
  if (node.value.kind === 'Constant' && node.value.value.type === 'None' && info && isVoid(info)) {
    return { kind: 'return' };
  }
  const raw =
    info &&
    isFloat(info.returns.type) &&
    printer.program.rawness.returns.has(info) &&
    !printer.escapes(info);
  const given = raw ? expression(printer, node.value) : value(printer, node.value);
  const isText = info && givesText(info) && T.isUnknown(printer.type(node.value));
  const code = isText ? cast(printer, given, T.str) : given;
  return { kind: 'return', argument: info?.isAsync ? hold(printer, node.value, code) : code };
}

function printDelete(printer: Printer, target: S.Expression): TsStatement[] {
  switch (target.kind) {
    case 'Name': {
      const binding = printer.binding(target.id);
      if (!binding) return [statement(expression(printer, target))];
      const code = expression(printer, target);
      const checked = code.kind === 'call' ? [statement(code)] : [];
      const place: TsExpression = { kind: 'identifier', name: binding.jsName };
      return [
        ...checked,
        statement({
          kind: 'assign',
          operator: '=',
          target: place,
          value: {
            kind: 'as',
            expression: { kind: 'identifier', name: 'undefined' },
            type: { kind: 'name', name: 'never' },
          },
        }),
      ];
    }
    case 'Attribute':
      return [
        statement(
          callOf(printer.runtime('delAttr'), value(printer, target.value), string(target.attr)),
        ),
      ];
    case 'Subscript': {
      const object = value(printer, target.value);
      return [statement(callOf(printer.runtime('delItem'), object, value(printer, target.slice)))];
    }
    case 'Tuple':
    case 'List':
      return target.elts.flatMap((child) => printDelete(printer, child));
    default:
      return [];
  }
}

function printRaise(printer: Printer, node: S.Raise): TsStatement {
  if (!node.exc && printer.handling)
    return { kind: 'throw', argument: { kind: 'identifier', name: printer.handling } };
  if (!node.exc && !printer.function) {
    const text = string('No active exception to reraise');
    return { kind: 'throw', argument: newOf(printer.runtime('RuntimeError'), text) };
  }
  if (!node.exc) return { kind: 'throw', argument: callOf(printer.runtime('reraised')) };
  const code = value(printer, node.exc);
  const isNew = code.kind === 'new';
  if (node.cause) {
    return {
      kind: 'throw',
      argument: callOf(printer.runtime('raiseFrom'), code, value(printer, node.cause)),
    };
  }
  const instances = printer
    .type(node.exc)
    .every((atom) => atom.kind === 'object' || atom.kind === 'instance');
  return {
    kind: 'throw',
    argument: isNew && instances ? code : callOf(printer.runtime('raised'), code),
  };
}

function printAssert(printer: Printer, node: S.Assert): TsStatement {
  const message = node.msg ? [value(printer, node.msg)] : [];
  return {
    kind: 'if',
    test: negated(printer, node.test),
    consequent: { statements: [statement(callOf(printer.runtime('assertFailed'), ...message))] },
  };
}

/** Modules of the runtime are imported at the top of the program; here only what is not there is refused. */
function printImport(printer: Printer, node: S.Import | S.ImportFrom): TsStatement[] {
  if (node.kind === 'ImportFrom' && node.level > 0) printer.refuse('relative-import', node);
  const modules =
    node.kind === 'Import' ? node.names.map((alias) => alias.name) : [node.module ?? ''];
  for (const name of modules)
    if (!moduleNames.has(name)) {
      if (printer.guarded && !isStandardModule(name))
        return [{ kind: 'throw', argument: missingModule(printer, name) }];
      printer.refuse('unsupported-module', node, name);
    }
  if (node.kind === 'ImportFrom') {
    if (node.module === '__future__' && node.names.some(({ name }) => name === 'braces'))
      printer.refuse('syntax-error', node, 'not a chance');
    for (const alias of node.names) refuseBeyond(printer, node.module ?? '', alias.name, node);
    const absent = node.names.find(
      ({ name }) =>
        name !== '*' &&
        !isListed(node.module ?? '', name) &&
        !moduleNames.has(`${node.module ?? ''}.${name}`),
    );
    if (absent)
      return [{ kind: 'throw', argument: missingName(printer, node.module ?? '', absent.name) }];
  }
  if (node.kind === 'ImportFrom' && node.names.some((alias) => alias.name === '*'))
    printer.refuse('star-import', node, node.module ?? '');
  return node.names.flatMap((alias) => rebound(printer, node, alias));
}

/** What CPython raises for a package that is not installed. */
function missingModule(printer: Printer, name: string): TsExpression {
  return newOf(printer.runtime('ModuleNotFoundError'), string(`No module named '${name}'`));
}

/** What CPython raises for a name that a module does not have. */
function missingName(printer: Printer, module: string, name: string): TsExpression {
  const text = `cannot import name '${name}' from '${module}' (unknown location)`;
  return newOf(printer.runtime('ImportError'), string(text));
}

/** A name that is also bound elsewhere cannot stand for the module's member: it is a variable. */
function rebound(printer: Printer, node: S.Import | S.ImportFrom, alias: S.Alias): TsStatement[] {
  const binding = printer.binding(alias.asname ?? alias.name.split('.')[0] ?? alias.name);
  if (!binding || binding.definition) return [];
  const module = node.kind === 'Import' ? alias.name : (node.module ?? '');
  const root = printer.runtime(module.split('.')[0] ?? module);
  const code = node.kind === 'Import' ? root : member(root, alias.name);
  if (printer.program.declarations.inline.get(node)?.has(binding))
    return [
      {
        kind: 'variable',
        declaration: 'let',
        declarators: [
          { target: binding.jsName, type: { kind: 'name', name: 'unknown' }, value: code },
        ],
      },
    ];
  return [
    statement({
      kind: 'assign',
      operator: '=',
      target: { kind: 'identifier', name: binding.jsName },
      value: code,
    }),
  ];
}
