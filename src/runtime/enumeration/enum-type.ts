import { AttributeError, KeyError, TypeError } from '../exceptions/builtin.ts';
import { classInfo, registerType } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { special } from '../objects/special.ts';
import { isInstance } from '../classes/is-instance.ts';
import { Dict } from '../values/dict.ts';
import { Type } from '../classes/type.ts';
import { repr } from '../format/repr.ts';
import { iter } from '../iteration/iter.ts';
import { memberOf, membersOf } from './members.ts';
import { keepEnumMethods, makeMember } from './make-member.ts';
import { enumByCall } from './enum-by-call.ts';
import { lookUp } from './look-up.ts';

/** The class of enum classes: what `Color["RED"]`, `Color(1)`, `len(Color)` and `for color in Color` mean. */
export class EnumType extends Type {
  /** A class that is built from a namespace: its plain values become members. */
  static override __new__(metaclass: PythonType, ...args: unknown[]): unknown {
    for (const base of [...iter(args[1])] as PythonType[]) refuseMembers(String(args[0]), base);
    const type = super.__new__(metaclass, ...args) as PythonType;
    const namespace = args[2] as Map<string, unknown>;
    keepEnumMethods(type, namespace);
    for (const [name, value] of namespace) {
      if (name.startsWith('_') || typeof value === 'function' || special(value, '__get__'))
        continue;
      Reflect.deleteProperty(type.prototype as object, name);
      Object.defineProperty(type, name, {
        value: makeMember(type, name, value),
        enumerable: true,
        configurable: true,
      });
    }
    return type;
  }

  override __call__(...args: unknown[]): unknown {
    const type = self(this);
    if (membersOf(type).byName.size === 0 && args.length > 1) return enumByCall(type, args);
    if (args.length !== 1)
      throw new TypeError(`${classInfo(type).name}.__call__() takes one value`);
    return lookUp(type, args[0]);
  }

  __getitem__(name: unknown): unknown {
    const member = typeof name === 'string' ? membersOf(self(this)).byName.get(name) : undefined;
    if (!member) throw new KeyError(name);
    return member;
  }

  __iter__(): IterableIterator<unknown> {
    return membersOf(self(this)).distinct.values();
  }

  __reversed__(): IterableIterator<unknown> {
    return membersOf(self(this)).distinct.toReversed().values();
  }

  __len__(): number {
    return membersOf(self(this)).distinct.length;
  }

  __contains__(x: unknown): boolean {
    return isInstance(x, self(this)) || memberOf(self(this), x) !== undefined;
  }

  __bool__(): boolean {
    return true;
  }

  get __members__(): Dict<string, unknown> {
    return new Dict<string, unknown>(membersOf(self(this)).byName);
  }

  __repr__(): string {
    const kind = isFlag(self(this)) ? 'flag' : 'enum';
    return `<${kind} '${classInfo(self(this)).name}'>`;
  }

  __setattr__(name: string, value: unknown): void {
    if (membersOf(self(this)).byName.has(name)) {
      throw new AttributeError(`cannot reassign member '${name}'`);
    }
    Object.defineProperty(self(this), name, { value, writable: true, configurable: true });
  }
}

/** A class with members is complete. */
function refuseMembers(name: string, base: PythonType): void {
  if (membersOf(base).byName.size === 0) return;
  throw new TypeError(`<enum '${name}'> cannot extend ${repr(base)}`);
}

/** The methods run with the enum class as `this`. */
function self(type: unknown): PythonType {
  return type as PythonType;
}

function isFlag(type: PythonType): boolean {
  return '__or__' in (type.prototype as object);
}

registerType(EnumType, 'EnumType', { module: 'enum', builtin: false });
