import type * as S from '../../python/syntax.ts';
import {
  comprehensionElements,
  isComprehension,
  walkBody,
  walkExpression,
} from '../1-resolve/walk.ts';
import type { FunctionInfo } from '../2-type/type.ts';
import type { Printer } from './printer.ts';

/** Builtins that take any iterable and do not tell a tuple from a list. */
const indifferent: ReadonlySet<string> = new Set(
  'len sum max min sorted list tuple set frozenset any all enumerate zip map filter reversed iter'.split(
    ' ',
  ),
);

/** What `*args` is in TypeScript: the rest array itself, or a tuple made of it where the program can tell. */
export interface Rest {
  readonly array: string;
  /** The variable that holds the tuple; null when the array does as well. */
  readonly tuple: string | null;
}

/** Whether `*args` is JavaScript's rest parameter; with keyword parameters after it, it is an ordinary one. */
export function hasRest(printer: Printer, info: FunctionInfo): boolean {
  const { vararg, kwonlyargs, kwarg } = info.node.args;
  return (
    vararg !== null && kwonlyargs.length === 0 && (kwarg === null || dropsKeywords(printer, info))
  );
}

/** `**kwargs` that nobody fills and that is only handed on: TypeScript's function does without. */
export function dropsKeywords(printer: Printer, info: FunctionInfo): boolean {
  const { kwarg } = info.node.args;
  const binding = kwarg && info.scope.bindings.get(kwarg.arg);
  if (
    !kwarg ||
    !binding ||
    printer.escapes(info) ||
    binding.captured ||
    info.node.kind === 'Lambda'
  )
    return false;
  const isEmpty = printer
    .slotType(binding)
    .every((atom) => atom.kind === 'dict' && atom.value.type.length === 0);
  return isEmpty && isHandedOn(info.node.body, kwarg.arg);
}

/** Every use of the name is `**name` in a call. */
function isHandedOn(body: readonly S.Statement[], name: string): boolean {
  let uses = 0;
  let handed = 0;
  walkBody(body, {
    expression: (node) => {
      if (node.kind === 'Name' && node.id === name) uses += 1;
      if (node.kind !== 'Call') return;
      handed += node.keywords.filter(
        (one) => one.arg === null && one.value.kind === 'Name' && one.value.id === name,
      ).length;
    },
  });
  return uses === handed;
}

/** A call without the `**kwargs` that its function does without. */
export function withoutDropped(printer: Printer, node: S.Call): S.Call {
  const { function: fn } = printer;
  const name = fn?.node.args.kwarg?.arg;
  if (!fn || name === undefined || node.keywords.length === 0 || !dropsKeywords(printer, fn))
    return node;
  const keywords = node.keywords.filter(
    (one) => one.arg !== null || one.value.kind !== 'Name' || one.value.id !== name,
  );
  return { ...node, keywords };
}

export function restOf(printer: Printer, info: FunctionInfo): Rest | null {
  const { vararg } = info.node.args;
  if (!vararg || !hasRest(printer, info)) return null;
  const binding = info.scope.bindings.get(vararg.arg);
  const name = binding?.jsName ?? vararg.arg;
  const plain =
    binding !== undefined &&
    !binding.captured &&
    binding.writes === 1 &&
    isIndifferent(info, vararg.arg);
  return plain ? { array: name, tuple: null } : { array: `${name}$`, tuple: name };
}

/** Every use of the parameter only goes through its elements. */
function isIndifferent(info: FunctionInfo, name: string): boolean {
  let uses = 0;
  let safe = 0;
  const isName = (node: S.Expression | undefined): boolean =>
    node?.kind === 'Name' && node.id === name;
  const expression = (node: S.Expression): void => {
    if (isName(node)) uses += 1;
    if (node.kind === 'Starred' && isName(node.value)) safe += 1;
    if (node.kind === 'Call' && node.func.kind === 'Name' && indifferent.has(node.func.id))
      safe += node.args.filter(isName).length;
    if (isComprehension(node)) {
      safe += node.generators.filter((generator) => isName(generator.iter)).length;
      if (comprehensionElements(node).some(isName)) uses += 1;
    }
  };
  if (info.node.kind === 'Lambda') walkExpression(info.node.body, expression);
  else {
    walkBody(info.node.body, {
      statement: (node) => {
        if (node.kind === 'For' && isName(node.iter)) safe += 1;
      },
      expression,
    });
  }
  return uses === safe;
}
