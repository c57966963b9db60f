import type * as S from '../../python/syntax.ts';
import { decoratorName } from '../2-type/class-body.ts';
import type { ClassInfo } from '../2-type/type.ts';
import type { Printer } from './printer.ts';
import type { TsStatement } from './tree.ts';

/** What makes a class a dataclass, after its declaration. */
export function dataclassStatements(
  printer: Printer,
  node: S.ClassDef,
  info: ClassInfo,
  name: string,
): TsStatement[] {
  if (!info.dataclass) return [];
  const decorator = node.decorators.find((one) => decoratorName(one) === 'dataclass');
  if (decorator) printer.refuse('unsupported-statement', decorator, `the dataclass ${name}`);
  return [];
}
