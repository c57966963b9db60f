import { registerType } from '../../objects/class-info.ts';
import type { PythonType } from '../../objects/class-info.ts';
import { BuiltinIterator } from '../../values/builtin-iterator.ts';

/** An iterator whose step is a function. */
export class Stepper<T = unknown> extends BuiltinIterator<T> {
  readonly #step: () => IteratorResult<T, undefined>;

  constructor(step: () => IteratorResult<T, undefined>) {
    super();
    this.#step = step;
  }

  next(): IteratorResult<T, undefined> {
    return this.#step();
  }
}

export const done: IteratorResult<never, undefined> = Object.freeze({
  done: true,
  value: undefined,
});

export function item<T>(value: T): IteratorResult<T, undefined> {
  return { done: false, value };
}

/** How the functions of itertools make their iterators: each type has a class of its own. */
export type Make = <T>(
  step: () => IteratorResult<T, undefined>,
  text?: () => string,
) => IterableIterator<T>;

/** Makes `f` the type `itertools.name`; `define` gets the maker of its instances. */
export function iteratorType<F extends PythonType>(name: string, define: (make: Make) => F): F {
  class Own<T> extends Stepper<T> {}
  const f = define((step) => new Own(step));
  Object.defineProperty(f, 'name', { value: name });
  return registerType(f, name, { module: 'itertools', instances: [Own] });
}

/** The iterators with a repr of their own show it. */
export class TextStepper<T> extends Stepper<T> {
  readonly #text: () => string;

  constructor(step: () => IteratorResult<T, undefined>, text: () => string = () => '') {
    super(step);
    this.#text = text;
  }

  __repr__(): string {
    return this.#text();
  }
}

/** The same for count and repeat, which show what they do. */
export function shownType<F extends PythonType>(name: string, define: (make: Make) => F): F {
  class Own<T> extends TextStepper<T> {}
  const f = define((step, text) => new Own(step, text));
  Object.defineProperty(f, 'name', { value: name });
  return registerType(f, name, { module: 'itertools', instances: [Own] });
}

/** A step that follows a JavaScript generator. */
export function following<T>(generator: Generator<T, void>): () => IteratorResult<T, undefined> {
  return () => {
    const step = generator.next();
    return step.done ? done : { done: false, value: step.value };
  };
}
