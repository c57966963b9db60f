import type { TsStatement } from '../tree.ts';
import { withOpening } from './block.ts';
import { printDoc, trailingComment } from './comments.ts';
import type { Doc } from './doc.ts';
import { printFunction } from './function.ts';
import { printIf } from './if.ts';
import { printDoWhile, printFor, printForOf, printWhile } from './loops.ts';
import { printImport, printInterface, printTypeAlias } from './declarations.ts';
import { at, type Path } from './path.ts';
import type { Printer } from './printer.ts';
import { printArgument } from './return.ts';
import { printSwitch } from './switch.ts';
import { printTry } from './try.ts';
import { printVariable } from './variable.ts';

/** A statement with its documentation and the comment at its end; without the comments before it. */
export function printStatement(path: Path<TsStatement>, printer: Printer): Doc {
  const { node } = path;
  const contents = printBare(path, printer);
  const marked: Doc = markSource(node, contents);
  const doc = 'doc' in node && node.doc !== undefined ? printDoc(node.doc) : '';
  return [doc, marked, isCompound(node) ? '' : trailingComment(node.trailing)];
}

function markSource(node: TsStatement, contents: Doc): Doc {
  if (node.line === undefined) return contents;
  const { line, endLine = line } = node;
  const whole = !isCompound(node) && node.kind !== 'labeled' && node.kind !== 'switch';
  return { type: 'source', first: line, last: endLine, whole, contents };
}

/** Statements whose trailing comment belongs after their first `{`. */
function isCompound(node: TsStatement): boolean {
  switch (node.kind) {
    case 'if':
    case 'forOf':
    case 'for':
    case 'while':
    case 'doWhile':
    case 'try':
    case 'block':
    case 'functionDeclaration':
    case 'classDeclaration':
      return true;
    default:
      return false;
  }
}

function printBare(path: Path<TsStatement>, printer: Printer): Doc {
  const { node } = path;
  switch (node.kind) {
    case 'expressionStatement':
      return [printer.expression(at(path, 'expression', node.expression)), ';'];
    case 'variable':
      return [printVariable({ ...path, node }, printer), ';'];
    case 'return':
    case 'throw':
      return [node.kind, printArgument(path, node.argument, printer), ';'];
    case 'if':
      return printIf({ ...path, node }, printer);
    case 'forOf':
      return printForOf({ ...path, node }, printer);
    case 'for':
      return printFor({ ...path, node }, printer);
    case 'while':
      return printWhile({ ...path, node }, printer);
    case 'doWhile':
      return printDoWhile({ ...path, node }, printer);
    case 'labeled':
      return [node.label, ': ', printStatement(at(path, 'body', node.body), printer)];
    case 'break':
    case 'continue':
      return [node.kind, node.label === undefined ? '' : ` ${node.label}`, ';'];
    case 'try':
      return printTry({ ...path, node }, printer);
    case 'switch':
      return printSwitch({ ...path, node }, printer);
    case 'block':
      return printer.block(withOpening(node.body, node), path);
    case 'functionDeclaration': {
      const body = withOpening(node.body, node);
      return printFunction({ ...path, node: { ...node, body } }, printer, {});
    }
    case 'classDeclaration': {
      const { trailing } = node;
      const declared =
        trailing === undefined
          ? node.class
          : { ...node.class, opening: node.class.opening ?? trailing };
      return printer.class(declared, path);
    }
    case 'typeAlias':
      return printTypeAlias(node, printer);
    case 'interface':
      return printInterface(node, path, printer);
    case 'import':
      return printImport(node);
    case 'comments':
      return '';
  }
}
