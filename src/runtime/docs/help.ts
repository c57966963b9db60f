import { functionInfo } from '../objects/function-info.ts';
import type { FunctionInfo } from '../objects/function-info.ts';
import { boundMethod } from '../objects/bound-method.ts';
import { classInfo, isType } from '../objects/class-info.ts';
import { typeName } from '../objects/type-name.ts';
import { typeOf } from '../objects/type-of.ts';
import { print } from '../builtins/print.ts';
import { describedFunction } from './doc-of.ts';
import { signatureOf } from './signature-of.ts';

/**
 * Python's help(x) for functions: those of the program, builtin ones, and methods. As Lib/pydoc.py renders them
 * (TextDoc.docroutine). Anything else ends the run: it is not translated.
 */
export function help(x: unknown): null {
  print(rendered(x));
  return null;
}

function rendered(x: unknown): string {
  const bound = boundMethod(x);
  const info = functionInfo(bound?.target ?? x);
  if (typeof x !== 'function' || isType(x)) throw new Error('help() of this is not translated');
  if (info) return ofProgram(info, bound?.self);
  const said = describedFunction(x);
  if (!said) throw new Error('help() of this is not translated');
  const [owner = '', member] = said.name.split('.');
  const parameters = (said.signature ?? '(...)').replace(/^\(\$(?:module|self|type)(?:, )?/, '(');
  const doc = indented(said.doc);
  if (member === undefined)
    return `Help on built-in function ${owner} in module builtins:\n\n${owner}${withoutLoneSlash(parameters)}\n${doc}`;
  if (bound) {
    const heading = `Help on built-in function ${member}:`;
    const note = ` method of builtins.${typeName(bound.self)} instance`;
    return `${heading}\n\n${member}${withoutLoneSlash(parameters)}${note}\n${doc}`;
  }
  const full = (said.signature ?? '(...)').replace('($self', '(self');
  return `Help on method descriptor ${member}:\n\n${member}${full} unbound builtins.${owner} method\n${doc}`;
}

/** Without self nothing stands before the slash any more. */
function withoutLoneSlash(parameters: string): string {
  return parameters.replace(/^\(\/(?:, )?/, '(');
}

function ofProgram(info: FunctionInfo, self: unknown): string {
  const { name, module } = info;
  const kind = self === undefined ? 'function' : 'method';
  const shown = name === '<lambda>' ? 'lambda' : name;
  const line = `${shown}${signatureOf(info, self !== undefined)}`;
  const note = self === undefined ? '' : noteOf(self);
  const doc = info.doc === null ? '' : `\n${indented(info.doc)}`;
  return `Help on ${kind} ${name} in module ${module}:\n\n${line}${note}${doc === '' ? '\n' : doc}`;
}

function noteOf(self: unknown): string {
  const type = isType(self) ? self : typeOf(self);
  const { module, name } = classInfo(type);
  return isType(self)
    ? ` class method of ${module}.${name}`
    : ` method of ${module}.${name} instance`;
}

/** As inspect.getdoc and pydoc's indent lay it out. */
function indented(doc: string): string {
  const [first = '', ...rest] = doc.trim().split('\n');
  const margins = rest.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const margin = margins.length > 0 ? Math.min(...margins) : 0;
  const lines = [first, ...rest.map((line) => line.slice(margin))];
  return `${lines.map((line) => (line === '' ? '' : `    ${line}`)).join('\n')}\n`;
}
