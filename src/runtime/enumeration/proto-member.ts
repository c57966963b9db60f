import { mangle } from '../mangle.ts';
import type { PythonType } from '../objects/class-info.ts';
import { makeMember } from './make-member.ts';

/** A member's value between the body of its class and the class: when the class is there, it makes the member. */
export class ProtoMember {
  readonly #value: unknown;

  constructor(value: unknown) {
    this.#value = value;
  }

  __set_name__(type: PythonType, name: string): void {
    Reflect.deleteProperty(type.prototype as object, mangle(name));
    makeMember(type, name, this.#value);
  }
}
