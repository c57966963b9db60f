import type * as S from '../../python/syntax.ts';
import { findMethod } from '../2-type/classes.ts';
import * as T from '../2-type/type.ts';
import type { ClassInfo } from '../2-type/type.ts';
import { callOf, string } from './build.ts';
import { expression } from './expression.ts';
import type { Printer } from './printer.ts';
import { isFloat, isRaw } from './rawness.ts';
import { isVisiblyFractional } from './durations.ts';
import { value, wrapFloat } from './values.ts';
import type { TsExpression } from './tree.ts';

/** An f-string: a template string, or a plain one. */
export function printTemplate(printer: Printer, node: S.JoinedStr): TsExpression {
  const texts: string[] = [''];
  const expressions: TsExpression[] = [];
  for (const part of node.values) {
    if (part.kind === 'Constant' && part.value.type === 'str') {
      texts[texts.length - 1] += part.value.value;
    } else {
      const code =
        part.kind === 'FormattedValue' ? formatted(printer, part) : asText(printer, part);
      if (code.kind === 'string') {
        texts[texts.length - 1] += code.value;
      } else {
        expressions.push(code);
        texts.push('');
      }
    }
  }
  const [only] = expressions;
  if (only && expressions.length === 1 && texts.every((text) => text === '') && isText(only))
    return only;
  return expressions.length === 0
    ? string(texts[0] ?? '')
    : { kind: 'template', texts, expressions };
}

/** It gives a string by itself. */
function isText(code: TsExpression): boolean {
  return (
    code.kind === 'call' &&
    code.callee.kind === 'identifier' &&
    ['format', 'str', 'repr', 'ascii'].includes(code.callee.name)
  );
}

function formatted(printer: Printer, node: S.FormattedValue): TsExpression {
  const spec = node.formatSpec;
  const converted = node.conversion ? conversion(printer, node) : null;
  if (spec && spec.values.length > 0) {
    return callOf(
      printer.runtime('format'),
      converted ??
        (formatsAsFloat(spec) ? expression(printer, node.value) : value(printer, node.value)),
      printTemplate(printer, spec),
    );
  }
  return converted ?? asText(printer, node.value);
}

/** `.2f`, `e`, `%`: any number is shown as a float. */
function formatsAsFloat(spec: S.JoinedStr): boolean {
  const last = spec.values.at(-1);
  return (
    last?.kind === 'Constant' && last.value.type === 'str' && /[eEfFgG%]$/.test(last.value.value)
  );
}

function conversion(printer: Printer, node: S.FormattedValue): TsExpression {
  if (node.conversion === 's') {
    return T.isOnly(printer.type(node.value), 'str')
      ? expression(printer, node.value)
      : callOf(printer.runtime('str'), value(printer, node.value));
  }
  return callOf(
    printer.runtime(node.conversion === 'a' ? 'ascii' : 'repr'),
    value(printer, node.value),
  );
}

/** An expression whose JavaScript text is Python's str(). */
function asText(printer: Printer, node: S.Expression): TsExpression {
  const type = printer.type(node);
  if (type.length > 0 && type.every((atom) => atom.kind === 'str' || atom.kind === 'int'))
    return expression(printer, node);
  if (isFloat(type)) {
    const code = expression(printer, node);
    const raw = isRaw(printer.program.context, printer.scope, printer.program.rawness, node);
    return raw && !isVisiblyFractional(printer, node) ? wrapFloat(printer, code) : code;
  }
  return callOf(
    printer.runtime(formatsItself(printer, type) ? 'format' : 'str'),
    value(printer, node),
  );
}

/** Objects that it may be have a `__format__` of their own. */
function formatsItself(printer: Printer, type: T.Type): boolean {
  const formats = (info: ClassInfo): boolean => findMethod(info, '__format__') !== null;
  return T.isUnknown(type)
    ? [...printer.program.context.classes.values()].some(formats)
    : type.some((atom) => atom.kind === 'instance' && formats(atom.info));
}
