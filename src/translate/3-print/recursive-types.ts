import type { Slot } from '../2-type/slot.ts';
import type { Atom, Type } from '../2-type/type.ts';
import type { Printer } from './printer.ts';
import type { TsStatement, TsType } from './tree.ts';

/** A container that can hold itself, by way of what is in it: its type in TypeScript needs a name. */
export interface NamedType {
  readonly kind: Atom['kind'];
  readonly slot: Slot;
  readonly name: string;
  type: TsType;
}

/** `type Nested = (number | Nested)[];` for containers that hold containers like themselves; others as they are. */
export function containerType(
  printer: Printer,
  kind: Atom['kind'],
  slot: Slot,
  print: () => TsType,
): TsType {
  const root = slot.root();
  const known = printer.namedTypes.find((one) => one.slot === root && one.kind === kind);
  if (known) return { kind: 'name', name: known.name };
  if (!holdsItself(root)) return print();
  const name = freeName(printer);
  const made: NamedType = { kind, slot: root, name, type: { kind: 'name', name: 'unknown' } };
  printer.namedTypes.push(made);
  made.type = print();
  return { kind: 'name', name };
}

/** The declarations of the names that types got. */
export function typeDeclarations(printer: Printer): TsStatement[] {
  return printer.namedTypes.map(({ name, type }, i) => ({
    kind: 'typeAlias',
    name,
    type,
    ...(i === 0 ? { blankBefore: true } : {}),
  }));
}

function freeName(printer: Printer): string {
  const { source } = printer.program.module;
  for (let i = printer.namedTypes.length; ; i++) {
    const name = i === 0 ? 'Nested' : `Nested${i + 1}`;
    if (!new RegExp(`\\b${name}\\b`).test(source)) return name;
  }
}

function holdsItself(slot: Slot): boolean {
  const seen = new Set<Slot>();
  const reaches = (type: Type): boolean => type.some((atom) => partsOf(atom).some(visit));
  const visit = (part: Slot | Type): boolean => {
    if (!('root' in part)) return reaches(part);
    const root = part.root();
    if (root === slot && seen.size > 0) return true;
    if (seen.has(root)) return false;
    seen.add(root);
    return reaches(root.type);
  };
  return visit(slot);
}

/** The slots and types that the type of a container is printed from. */
function partsOf(atom: Atom): readonly (Slot | Type)[] {
  switch (atom.kind) {
    case 'list':
    case 'set':
    case 'frozenset':
    case 'iterator':
    case 'tupleOf':
      return [atom.element];
    case 'dict':
      return [atom.key, atom.value];
    case 'tuple':
      return atom.elements;
    case 'coroutine':
      return [atom.result];
    case 'object':
      return atom.args;
    default:
      return [];
  }
}
