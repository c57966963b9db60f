import type { Callable } from '../objects/bound-method.ts';
import { NotImplemented } from '../operators/not-implemented.ts';
import { plain } from '../values/derived.ts';

/** Special methods of a builtin type by name, as functions of the object. */
export type Specials = Readonly<Record<string, Callable>>;

type Operation = (a: unknown, b: unknown) => unknown;
type Test = (x: unknown) => boolean;

/** `__add__` and the like; NotImplemented for an operand that the type does not know. */
export function forward(operations: Readonly<Record<string, Operation>>, knows: Test): Specials {
  return named(operations, '', (operation) => (self, other) => {
    const [a, b] = [plain(self), plain(other)];
    return knows(b) ? operation(a, b) : NotImplemented;
  });
}

/** `__radd__` and the like. */
export function reflected(operations: Readonly<Record<string, Operation>>, knows: Test): Specials {
  return named(operations, 'r', (operation) => (self, other) => {
    const [a, b] = [plain(self), plain(other)];
    return knows(b) ? operation(b, a) : NotImplemented;
  });
}

/** Methods of the object alone: `__neg__`, `__len__`. */
export function unary(operations: Readonly<Record<string, (x: never) => unknown>>): Specials {
  return named(
    operations as Record<string, (x: unknown) => unknown>,
    '',
    (operation) => (self) => operation(plain(self)),
  );
}

function named<T>(
  operations: Readonly<Record<string, T>>,
  prefix: string,
  make: (operation: T) => Callable,
): Specials {
  return Object.fromEntries(
    Object.entries(operations).map(([name, operation]) => [
      `__${prefix}${name}__`,
      make(operation),
    ]),
  );
}
