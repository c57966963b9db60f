import { parsePython } from '../python/parse.ts';
import type { SyntaxProblem } from '../python/syntax.ts';
import type { Mode } from './code.ts';
import { describeTarget } from '../translate/1-resolve/describe-target.ts';
import { Fault } from '../translate/1-resolve/fault.ts';

/** Messages that the parser has from CPython as they are. */
const shared =
  /^(?:invalid syntax$|leading zeros in|positional argument follows|iterable argument unpacking follows|parameter without a default|unexpected indent|unindent does not match|expected |f-string: |bytes can only)/;

/** A fault of the parser in CPython's words; what has no words of its own is "invalid syntax". */
export function faultOf(problem: SyntaxProblem, text: string, mode: Mode): Fault {
  const { message, line, column } = problem;
  const own = text.split('\n')[line - 1] ?? '';
  const at = (words: string): Fault => new Fault(words, line, column);
  const number = badNumber(text, line, own);
  if (number) return number;
  if (message.startsWith("Unexpected character '\\'"))
    return at('unexpected character after line continuation character');
  if (message.startsWith('Expected indented block') && mode !== 'eval')
    return missingBlock(text, line);
  if (message === 'unexpected indent' && mode !== 'eval')
    return new Fault(message, line, column, 'indentation');
  if (message.startsWith('unindent')) return new Fault(message, line, column, 'indentation');
  if (/^cannot assign to|^cannot delete/.test(message))
    return target(own, line, mode) ?? at('invalid syntax');
  if (/^[Ee]xpected ':' in dictionary/.test(message))
    return at("':' expected after dictionary key");
  if (message.startsWith("Expected 'else' in conditional"))
    return at("expected 'else' after 'if' expression");
  if (mode !== 'eval' && message.startsWith("Expected ':'"))
    return missingColon(text, problem, own);
  if (mode !== 'eval' && /^Expected name$/.test(message) && /^\s*(?:from|import)\b/.test(own))
    return at("Expected one or more names after 'import'");
  if (/^\s*print\s+[^\s=(.,[+*/%<>&|^-]/.test(own) && message === 'invalid syntax')
    return at("Missing parentheses in call to 'print'. Did you mean print(...)?");
  if (
    /^(?:invalid syntax|Expected '[)\]}]')/.test(message) &&
    isInsideBrackets(text, line, column) &&
    startsValue(own, column)
  )
    return at('invalid syntax. Perhaps you forgot a comma?');
  const parameters = /\b(?:def\s+\w+\s*\(|lambda\b)([^)]*)/.exec(own)?.[1] ?? '';
  if (/\*\*\w+\s*,\s*[\w*]/.test(parameters))
    return at('arguments cannot follow var-keyword argument');
  if (/^[^*]*\*\s*$/.test(parameters)) return at('named arguments must follow bare *');
  return at(shared.test(message) ? message : 'invalid syntax');
}

/** What CPython's tokenizer says of numbers. */
function badNumber(text: string, line: number, own: string): Fault | null {
  const found =
    /(?<![\w.])(?:0[xX](?![\da-fA-F])|0[oO]_?(?![0-7])|0[bB]_?(?![01])|\d[\d_]*(?:\.\d*)?(?:[eE](?![\d+-])|[a-zA-Z_]))/.exec(
      own.replace(/(['"])(?:\\.|(?!\1).)*\1|#.*/g, (s) => ' '.repeat(s.length)),
    );
  if (!found || text === '') return null;
  const [digits] = found;
  const place = found.index + 1;
  const rest = own.slice(found.index + digits.length);
  if (/^0[xX]/.test(digits)) return new Fault('invalid hexadecimal literal', line, place + 1);
  if (/^0[oO]/.test(digits) || /^0[bB]/.test(digits)) {
    const kind = /^0[oO]/.test(digits) ? 'octal' : 'binary';
    const digit = /^\d/.exec(rest)?.[0];
    const words = digit ? `invalid digit '${digit}' in ${kind} literal` : `invalid ${kind} literal`;
    return new Fault(words, line, place + digits.length);
  }
  if (/[jJ]$/.test(digits) && !/^\w/.test(rest)) return null;
  if (/^(?:and|or|if|in|is|else|for|not)\b/.test(digits.slice(-1) + rest)) return null;
  return new Fault('invalid decimal literal', line, place);
}

/** "expected an indented block after …": which statement it is, the lines above say. */
function missingBlock(text: string, line: number): Fault {
  const lines = text.split('\n');
  let at = line - 1;
  while (at > 1 && !/:\s*(?:#.*)?$/.test(lines[at - 1] ?? '')) at -= 1;
  const [, word = ''] = /^\s*(?:async\s+)?(\w+)/.exec(lines[at - 1] ?? '') ?? [];
  const what =
    word === 'def'
      ? 'function definition'
      : word === 'class'
        ? 'class definition'
        : `'${word}' statement`;
  const column = (lines[line - 1] ?? '').search(/\S|$/) + 1;
  return new Fault(
    `expected an indented block after ${what} on line ${at}`,
    line,
    column,
    'indentation',
  );
}

function missingColon(text: string, { line, column }: SyntaxProblem, own: string): Fault {
  const rest = own.slice(column - 1);
  if (/^=(?!=)/.test(rest))
    return new Fault(
      "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
      line,
      own.search(/\b(?:if|elif|while)\b/) + 1,
    );
  const words = rest.trim() === '' && text !== '' ? "expected ':'" : 'invalid syntax';
  return new Fault(words, line, column);
}

/** "cannot assign to …" names what stands where only names, attributes and items may. */
function target(own: string, line: number, mode: Mode): Fault | null {
  if (mode === 'eval')
    return new Fault('invalid syntax', line, own.search(/(?<![=!<>:])=(?!=)/) + 1);
  const deleted = /^\s*del\s+(.*)$/.exec(own);
  const source = deleted ? deleted[1] : own.split(/(?<![=!<>:+\-*/%&|^@])=(?!=)/)[0];
  const parsed = parsePython((source ?? '').trim());
  const [statement] = parsed.kind === 'Module' ? parsed.body : [];
  if (statement?.kind !== 'Expr') return null;
  const column = own.search(/\S/) + 1;
  return new Fault(describeTarget(statement.value, deleted ? 'delete' : 'assign to'), line, column);
}

function isInsideBrackets(text: string, line: number, column: number): boolean {
  const before = [
    ...text.split('\n').slice(0, line - 1),
    (text.split('\n')[line - 1] ?? '').slice(0, column - 1),
  ];
  const plain = before.join('\n').replace(/(['"])(?:\\.|(?!\1).)*\1|#.*/g, '');
  return (plain.match(/[([{]/g)?.length ?? 0) > (plain.match(/[)\]}]/g)?.length ?? 0);
}

const words =
  /^(?:and|or|if|else|for|in|is|not|as|import|from|while|def|class|return|lambda|with)\b/;

/** Two values stand side by side. */
function startsValue(own: string, column: number): boolean {
  const rest = own.slice(column - 1);
  return (
    /^[\w'"]/.test(rest) && !words.test(rest) && /[\w'")\]}]\s*$/.test(own.slice(0, column - 1))
  );
}
