import { getAttr } from '../../attributes/get-attr.ts';
import { classInfo } from '../../objects/class-info.ts';
import { typeOf } from '../../objects/type-of.ts';
import { fields, isDataclass } from '../dataclasses.ts';

/** Name and shown fields of an instance of a dataclass; null for anything else. */
export function fieldsOf(x: unknown): { name: string; entries: [string, unknown][] } | null {
  if (typeof x !== 'object' || x === null || !isDataclass(x)) return null;
  const shown = [...fields(x)] as readonly { readonly name: string; readonly repr: unknown }[];
  return {
    name: classInfo(typeOf(x)).qualname,
    entries: shown
      .filter((one) => one.repr === true)
      .map((one) => [one.name, getAttr(x, one.name)]),
  };
}
