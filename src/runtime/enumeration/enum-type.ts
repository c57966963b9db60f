import { AttributeError, KeyError, TypeError, ValueError } from '../exceptions/builtin.ts';
import { isKeywords } from '../calls/keywords.ts';
import { contains } from '../compare/contains.ts';
import { isInstance } from '../classes/is-instance.ts';
import { setClassAttribute } from '../classes/class-member.ts';
import { Type } from '../classes/type.ts';
import { genericDelAttr } from '../attributes/del-attr.ts';
import { repr } from '../format/repr.ts';
import { str } from '../format/str.ts';
import { iter } from '../iteration/iter.ts';
import { builtinType, classInfo, registerType } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { MappingProxyType } from '../modules/types/mapping-proxy.ts';
import { Dict } from '../values/dict.ts';
import type { Int } from '../values/int.ts';
import { asTuple } from '../values/tuple.ts';
import { combination } from './combination.ts';
import { enumByCall } from './enum-by-call.ts';
import { allBits } from './flag-bits.ts';
import { lookUp } from './look-up.ts';
import { makeEnum } from './make-class.ts';
import { isFlags, membersOf } from './members.ts';
import { classDir } from './class-dir.ts';

/** The class of enum classes: what `Color["RED"]`, `Color(1)`, `len(Color)` and `for color in Color` mean. */
export class EnumType extends Type {
  static override __new__(metaclass: PythonType, ...args: unknown[]): unknown {
    const [name, bases, body, keywords] = args;
    const options = isKeywords(keywords) ? keywords : {};
    const types = [...iter(bases)] as PythonType[];
    return makeEnum(metaclass, str(name), types, body as Map<unknown, unknown>, options);
  }

  override __call__(...args: unknown[]): unknown {
    const type = self(this);
    const last = args.at(-1);
    const options = isKeywords(last) ? last : {};
    const given = isKeywords(last) ? args.slice(0, -1) : args;
    const [name = options['value'], names = options['names']] = given;
    if (name === undefined)
      throw new TypeError("EnumType.__call__() missing 1 required positional argument: 'value'");
    if (membersOf(type).byName.size > 0)
      return lookUp(type, given.length > 1 ? asTuple(given) : name);
    if (names === undefined && options['type'] === undefined) {
      throw new TypeError(
        `${repr(type)} has no members; specify \`names=()\` if you meant to create a new, empty, enum`,
      );
    }
    return enumByCall(type, str(name), names, options);
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
    const type = self(this);
    if (isInstance(x, type) || (isFlags(type) && isCombination(type, x))) return true;
    const { values, unhashable } = membersOf(type);
    return contains([...unhashable.map(([value]) => value), ...values], x);
  }

  __bool__(): boolean {
    return true;
  }

  __dir__(): string[] {
    return classDir(self(this));
  }

  __repr__(): string {
    const kind = isFlags(self(this)) ? 'flag' : 'enum';
    return `<${kind} '${classInfo(self(this)).name}'>`;
  }

  get __members__(): unknown {
    return new MappingProxyType(new Dict<string, unknown>(membersOf(self(this)).byName));
  }

  get _member_map_(): Dict<string, unknown> {
    return new Dict<string, unknown>(membersOf(self(this)).byName);
  }

  get _member_names_(): string[] {
    return membersOf(self(this)).distinct.map((one) => String(one._name_));
  }

  get _value2member_map_(): Dict<unknown, unknown> {
    return new Dict<unknown, unknown>(membersOf(self(this)).byValue);
  }

  get _member_type_(): PythonType {
    return membersOf(self(this)).dataType ?? builtinType('object');
  }

  get _boundary_(): unknown {
    return membersOf(self(this)).boundary;
  }

  get _flag_mask_(): Int {
    return membersOf(self(this)).mask;
  }

  get _singles_mask_(): Int {
    return membersOf(self(this)).singles;
  }

  get _all_bits_(): number {
    return Number(allBits(membersOf(self(this))));
  }

  __setattr__(name: string, value: unknown): void {
    if (membersOf(self(this)).byName.has(name))
      throw new AttributeError(`cannot reassign member ${repr(name)}`);
    setClassAttribute(self(this), name, value);
  }

  __delattr__(name: string): void {
    const type = self(this);
    if (membersOf(type).byName.has(name))
      throw new AttributeError(`${repr(classInfo(type).name)} cannot delete member ${repr(name)}.`);
    genericDelAttr(type, name);
  }
}

function isCombination(type: PythonType, x: unknown): boolean {
  try {
    return isInstance(combination(type, x), type);
  } catch (error) {
    if (error instanceof ValueError) return false;
    throw error;
  }
}

/** The methods run with the enum class as `this`. */
function self(type: unknown): PythonType {
  return type as PythonType;
}

registerType(EnumType, 'EnumType', { module: 'enum', builtin: false });
