import type * as S from '../python/syntax.ts';
import { expression } from './expression.ts';
import type { Frame, Machine, Steps } from './machine.ts';
import { deleteName, writeName } from './names.ts';

/** Binds a value to a target: a name, an attribute, an item, or several of them. */
export function* assign(
  machine: Machine,
  target: S.Expression,
  value: unknown,
  frame: Frame,
): Steps<void> {
  const { py } = machine;
  switch (target.kind) {
    case 'Name':
      return writeName(machine, frame, target.id, value);
    case 'Attribute':
      py.setAttr(yield* expression(machine, target.value, frame), target.attr, value);
      return;
    case 'Subscript': {
      const object = yield* expression(machine, target.value, frame);
      py.setItem(object, yield* expression(machine, target.slice, frame), value);
      return;
    }
    case 'Starred':
      return yield* assign(machine, target.value, value, frame);
    case 'Tuple':
    case 'List': {
      const { elts } = target;
      const star = elts.findIndex((one) => one.kind === 'Starred');
      const parts =
        star < 0
          ? py.unpack(value, elts.length)
          : py.unpackStar(value, star, elts.length - star - 1);
      for (const [i, one] of elts.entries()) yield* assign(machine, one, parts[i], frame);
      return;
    }
    default:
      throw new TypeError(`no target: ${target.kind}`);
  }
}

/** `del target`. */
export function* remove(machine: Machine, target: S.Expression, frame: Frame): Steps<void> {
  const { py } = machine;
  switch (target.kind) {
    case 'Name':
      return deleteName(machine, frame, target.id);
    case 'Attribute':
      py.delAttr(yield* expression(machine, target.value, frame), target.attr);
      return;
    case 'Subscript': {
      const object = yield* expression(machine, target.value, frame);
      py.delItem(object, yield* expression(machine, target.slice, frame));
      return;
    }
    case 'Tuple':
    case 'List':
      for (const one of target.elts) yield* remove(machine, one, frame);
      return;
    default:
      throw new TypeError(`no target: ${target.kind}`);
  }
}
