import { parsePython } from '../python/parse.ts';
import type { Located, Module } from '../python/syntax.ts';
import { checkScopes } from './1-resolve/check-scopes.ts';
import { planDeclarations } from './1-resolve/declare.ts';
import { CannotStart, startTasksEagerly } from './1-resolve/eager-tasks.ts';
import { writeOutHandlerNames } from './1-resolve/handler-names.ts';
import { nameBindings } from './1-resolve/names.ts';
import { manglePrivateNames } from './1-resolve/private-names.ts';
import { Fault } from './1-resolve/fault.ts';
import { writeOutImports } from './1-resolve/imports-by-call.ts';
import { writeOutNamespaces } from './1-resolve/namespaces.ts';
import { writeOutStarImports } from './1-resolve/star-imports.ts';
import { resolve } from './1-resolve/resolve.ts';
import { colouredFunctions, undrivable } from './2-type/colour.ts';
import { asyncioCalls } from './2-type/asyncio-calls.ts';
import { specialCalls } from './2-type/special-calls.ts';
import { lackingMembers, unstarredMembers } from './2-type/tables/lacking-members.ts';
import { namesIn } from './2-type/tables/names-in.ts';
import { membersOf } from './2-type/tables/modules.ts';
import { builtinConstants, builtinFunctions, builtinTypes } from './2-type/tables/names.ts';
import type { Context } from './2-type/context.ts';
import { inferTypes } from './2-type/infer.ts';
import { spellAttributes } from './3-print/attribute-names.ts';
import { Comments } from './3-print/comments.ts';
import { carriesAwaitables } from './3-print/held.ts';
import { layout } from './3-print/layout/layout.ts';
import { isRuntimeMember } from './3-print/name.ts';
import { findListSizes } from './3-print/list-sizes.ts';
import { Printer, type Program } from './3-print/printer.ts';
import { printProgram } from './3-print/program.ts';
import { findRawness } from './3-print/rawness.ts';
import type { TsBlock } from './3-print/tree.ts';
import { refuse } from './refusals.ts';
import type { Refusal, Translation } from './translation.ts';

export type { LinePair, Place, Refusal, Translation } from './translation.ts';

/**
 * Translates a Python program to TypeScript that prints what CPython 3.14 prints. What cannot be translated comes back
 * as refusals, with places; nothing is thrown for any input.
 */
export function translate(source: string): Translation | Refusal[] {
  const parsed = parsePython(source);
  if (parsed.kind === 'SyntaxProblem') return [refuse('syntax-error', parsed, parsed.message)];
  const fault = scopeFault(parsed);
  if (fault) return [refuse('syntax-error', fault, fault.message)];
  try {
    return translateModule(
      manglePrivateNames(
        writeOutHandlerNames(
          writeOutNamespaces(
            writeOutStarImports(
              startTasksEagerly(writeOutImports(parsed)),
              namesOfModule,
              builtinNames,
            ),
            builtinNames,
          ),
        ),
      ),
    );
  } catch (error) {
    if (error instanceof CannotStart)
      return [refuse('unsupported-expression', error.place, error.message)];
    return [
      refuse('translator-fault', beginning, error instanceof Error ? error.message : String(error)),
    ];
  }
}

/** What CPython's compiler refuses in a text that parses: `return` outside of a function, and the like. */
function scopeFault(module: Module): (Located & { readonly message: string }) | null {
  try {
    checkScopes(module, module.source);
    return null;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const { line, column, message } = error;
    return { line, column, endLine: line, endColumn: column, message };
  }
}

const beginning = { line: 1, column: 1, endLine: 1, endColumn: 1 };

const builtinNames: ReadonlySet<string> = new Set([
  ...builtinTypes,
  ...builtinFunctions,
  ...builtinConstants,
]);

function namesOfModule(module: string): ReadonlySet<string> | null {
  const table = membersOf(module);
  if (!table) return null;
  const special = Object.keys({ ...specialCalls, ...asyncioCalls })
    .filter((name) => name.startsWith(`${module}.`))
    .map((name) => name.slice(module.length + 1));
  const names = [...Object.keys(table), ...special, ...namesIn(lackingMembers, module)];
  const unstarred = new Set(namesIn(unstarredMembers, module));
  return new Set(names.filter((name) => !name.startsWith('_') && !unstarred.has(name)));
}

function translateModule(module: Module): Translation | Refusal[] {
  const program = analyse(module);
  if (!program.context.isSettled) return [refuse('too-tangled', beginning)];
  const stuck = undrivable(program.context, program.coloured);
  if (stuck.length > 0) return stuck.map((place) => refuse('nested-run', place));
  const printed = print(program, module);
  if (Array.isArray(printed)) return printed;
  const text = layout(printed);
  return { kind: 'translation', ...text, python: module.source };
}

function analyse(module: Module): Omit<Program, 'comments'> {
  const resolution = resolve(module);
  const context = inferTypes(module, resolution);
  return {
    module,
    resolution,
    context,
    declarations: planDeclarations(module, resolution),
    rawness: findRawness(context, module),
    sizes: findListSizes(context, module),
    isReflective:
      /__(doc|name|qualname|annotations|defaults|code|dict|module)__|\bhelp\(|\bvars\(|\bdir\(|signature|\binspect\b/.test(
        module.source,
      ),
    compared: comparedNames(context),
    isBmp: isBmp(module.source),
    carries: carriesAwaitables(context),
    coloured: colouredFunctions(context),
  };
}

/** Names that the program compares for equality: TypeScript would know how a constant's comparison comes out. */
function comparedNames(context: Context): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of context.types.keys()) {
    if (node.kind !== 'Compare' || !node.ops.some((op) => op === '==' || op === '!=')) continue;
    for (const operand of [node.left, ...node.comparators])
      if (operand.kind === 'Name') names.add(operand.id);
  }
  return names;
}

/** Nothing in the program can make a character beyond U+FFFF. */
function isBmp(source: string): boolean {
  return !/[\u{10000}-\u{10FFFF}]|\\U|\\N|\\u[dD][89abAB]|\bchr\b|\bdecode\b|\binput\b|\bjson\b|maketrans/u.test(
    source,
  );
}

/**
 * Prints, once as a rule: again where variables step aside for what the program turns out to import, where attributes
 * turn out to be looked up by name, or functions to be called by description.
 */
function print(program: Omit<Program, 'comments'>, module: Module): TsBlock | Refusal[] {
  const taken = new Set<string>();
  let attributes = spellAttributes(program, null);
  nameBindings(program.resolution.module, taken);
  for (let round = 0; ; round++) {
    const printer = new Printer({ ...program, comments: new Comments(module) }, attributes);
    const block = printProgram(printer, module);
    if (printer.refusals.length > 0) return printer.refusals;
    for (const name of [...printer.values, ...printer.types]) taken.add(name);
    const spelled = spellAttributes(program, block);
    const renamed = nameBindings(program.resolution.module, taken);
    const settled =
      renamed.every(isRuntimeMember) &&
      !printer.hasAssumedWrong() &&
      sameNames(spelled, attributes);
    if (settled || round > 5) return block;
    attributes = spelled;
  }
}

function sameNames(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a.keys()].every((name) => b.has(name));
}
