import type * as S from '../../python/syntax.ts';
import type { Atom } from '../2-type/type.ts';
import type { Printer } from './printer.ts';

/** `len`, `str.upper`: under which name the table has what is called; null for anything else. */
export function builtinName(printer: Printer, func: S.Expression): string | null {
  if (func.kind === 'Name') {
    const [atom, more] = printer.type(func);
    const isBuiltin = atom?.kind === 'builtin' || atom?.kind === 'type';
    return isBuiltin && !more && printer.binding(func.id) === null ? atom.name : null;
  }
  if (func.kind !== 'Attribute') return null;
  const kinds = new Set(printer.type(func.value).map(ownerOf));
  const [owner] = kinds;
  return kinds.size === 1 && owner ? `${owner}.${func.attr}` : null;
}

function ownerOf(atom: Atom): string | null {
  return atom.kind === 'object' ? atom.name : (methodOwners[atom.kind] ?? null);
}

/** Types whose methods the table has, by the kind of their values. */
const methodOwners: Readonly<Record<string, string>> = {
  str: 'str',
  bytes: 'bytes',
  list: 'list',
  tuple: 'tuple',
  tupleOf: 'tuple',
  dict: 'dict',
  set: 'set',
  frozenset: 'frozenset',
  int: 'int',
  bool: 'int',
  float: 'float',
  complex: 'complex',
};
