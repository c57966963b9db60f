import type * as S from '../../python/syntax.ts';
import { printBody } from './body.ts';
import { dropNeedlessCasts } from './needless-casts.ts';
import type { Printer } from './printer.ts';
import { typeDeclarations } from './recursive-types.ts';
import type { TsBlock, TsStatement } from './tree.ts';

/** A whole program: the import of what it uses of the runtime, then its statements. */
export function printProgram(printer: Printer, module: S.Module): TsBlock {
  const body = dropNeedlessCasts(printBody(printer, module.body, 0));
  const imports = [...importStatements(printer), ...typeDeclarations(printer)];
  const [first, ...rest] = body.statements;
  if (!first) return { ...body, statements: imports };
  const spaced: TsStatement = imports.length > 0 ? { ...first, blankBefore: true } : first;
  return { ...body, statements: [...imports, spaced, ...rest] };
}

function importStatements(printer: Printer): TsStatement[] {
  const values = [...printer.values].sort(byName);
  const types = [...printer.types].filter((name) => !printer.values.has(name)).sort(byName);
  const from = 'konspekt/runtime';
  const statements: TsStatement[] = [];
  if (types.length > 0)
    statements.push({
      kind: 'import',
      typeOnly: true,
      names: types.map((imported) => ({ imported })),
      from,
    });
  if (values.length > 0)
    statements.push({ kind: 'import', names: values.map((imported) => ({ imported })), from });
  return statements;
}

function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
