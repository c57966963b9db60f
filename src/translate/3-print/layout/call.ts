import { group, type Doc } from './doc.ts';
import { printArguments } from './call-arguments.ts';
import { printMemberChain } from './member-chain.ts';
import { isFunction, isMember, isNumber, nameOf, isBlock, type Kind } from './node-queries.ts';
import { needsParens } from './parens.ts';
import { at, type Path } from './path.ts';
import type { Printer } from './printer.ts';
import { templateTexts } from './strings.ts';
import { printTypeArguments } from './types.ts';

/** `f(a, b)`, `new C(a)`; calls of members may become chains. */
export function printCall(path: Path<Kind<'call'> | Kind<'new'>>, printer: Printer): Doc {
  const { node } = path;
  const callee = at(path, 'callee', node.callee);
  const head: Doc = [node.kind === 'new' ? 'new ' : ''];
  if (standsOnOneLine(node)) {
    const printed = node.arguments.flatMap((argument, index) => [
      index === 0 ? '' : ', ',
      printer.expression(at(path, 'arguments', argument)),
    ]);
    return [
      head,
      printer.expression(callee),
      printTypeArguments(node.typeArguments, printer),
      '(',
      printed,
      ')',
    ];
  }
  if (node.kind === 'call' && isMember(node.callee) && !needsParens(callee)) {
    return printMemberChain(path, printer);
  }
  const contents: Doc = [
    head,
    printer.expression(callee),
    printTypeArguments(node.typeArguments, printer),
    printArguments(path, printer),
  ];
  return node.callee.kind === 'call' ? group(contents) : contents;
}

/** Calls that Prettier never breaks between arguments: a lone multi-line template, `require`, tests. */
function standsOnOneLine(node: Kind<'call'> | Kind<'new'>): boolean {
  const [first] = node.arguments;
  if (first === undefined) return false;
  if (node.arguments.length === 1 && isMultilineTemplate(first)) return true;
  if (node.kind === 'new') return false;
  return (
    (nameOf(node.callee) === 'require' && node.arguments.length === 1 && first.kind === 'string') ||
    isTestCall(node)
  );
}

/** A template string with a line break in its text. */
export function isMultilineTemplate(node: Path['node']): boolean {
  return node.kind === 'template' && templateTexts(node).some((text) => text.includes('\n'));
}

const TEST_NAMES: ReadonlySet<string> = new Set([
  'it',
  'describe',
  'test',
  'skip',
  'xit',
  'xdescribe',
  'xtest',
  'fit',
  'fdescribe',
  'ftest',
]);

/** `test("name", () => {…})`: Prettier takes it for a test, whatever it is. */
export function isTestCall(node: Path['node']): boolean {
  if (node.kind !== 'call') return false;
  const [title, body, timeout] = node.arguments;
  if (title === undefined || body === undefined || node.arguments.length > 3) return false;
  if (title.kind !== 'template' && title.kind !== 'string') return false;
  if (!TEST_NAMES.has(nameOf(node.callee) ?? '')) return false;
  if (timeout === undefined) return isFunction(body);
  const hasBlock = body.kind === 'function' || (body.kind === 'arrow' && isBlock(body.body));
  return isNumber(timeout) && hasBlock && body.parameters.length <= 1;
}
