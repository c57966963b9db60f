/** A method as its builtin type has it: `str.upper`, unbound. */
export interface MethodDescriptor {
  /** The type's name. */
  readonly owner: string;
  readonly name: string;
}

const descriptors = new WeakMap<object, MethodDescriptor>();

/** Remembers whose method a function is. */
export function describeMethod(f: object, descriptor: MethodDescriptor): void {
  descriptors.set(f, descriptor);
}

/** Whose method a function is, if it is one of a builtin type. */
export function methodDescriptor(f: object): MethodDescriptor | undefined {
  return descriptors.get(f);
}
