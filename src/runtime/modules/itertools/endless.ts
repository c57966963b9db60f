import { TypeError } from '../../exceptions/builtin.ts';
import { named } from '../../builtins/parameters.ts';
import { eq } from '../../compare/eq.ts';
import { repr } from '../../format/repr.ts';
import { iteratorOf } from '../../iteration/iter.ts';
import { typeName } from '../../objects/type-name.ts';
import { add } from '../../operators/add.ts';
import { special } from '../../objects/special.ts';
import { asIndex } from '../../values/as-index.ts';
import { isFloat } from '../../values/float.ts';
import { isInt, isIntLike } from '../../values/int.ts';
import { isComplex } from '../../values/complex.ts';
import { done, item, iteratorType, shownType } from './iterator-type.ts';

function isNumber(x: unknown): boolean {
  return isIntLike(x) || isFloat(x) || isComplex(x) || special(x, '__add__') !== undefined;
}

/** count(start=0, step=1): start, start + step, … */
export const count = shownType('count', (make) => {
  return (...args: unknown[]): IterableIterator<number> => {
    const [start = 0, step = 1] = named('count', ['start', 'step'], args);
    if (!isNumber(start) || !isNumber(step)) throw new TypeError('a number is required');
    let next: unknown = start;
    const text = (): string =>
      isInt(step) && eq(step, 1) ? `count(${repr(next)})` : `count(${repr(next)}, ${repr(step)})`;
    return make(() => {
      const value = next as number;
      next = add(next, step);
      return item(value);
    }, text);
  };
});

/** cycle(items): the items again and again. */
export const cycle = iteratorType('cycle', (make) => {
  function cycle<T>(items: Iterable<T>): IterableIterator<T>;
  function cycle(items: unknown): IterableIterator<unknown>;
  function cycle(items: unknown): IterableIterator<unknown> {
    const source = iteratorOf(items);
    const saved: unknown[] = [];
    let [at, reading] = [0, true];
    return make(() => {
      if (reading) {
        const step = source.next();
        if (!step.done) {
          saved.push(step.value);
          return item(step.value);
        }
        reading = false;
      }
      if (saved.length === 0) return done;
      const value = saved[at];
      at = (at + 1) % saved.length;
      return item(value);
    });
  }
  return cycle;
});

/** repeat(x[, times]). */
export const repeat = shownType('repeat', (make) => {
  function repeat<T>(x: T, times?: unknown): IterableIterator<T>;
  function repeat(...args: unknown[]): IterableIterator<unknown>;
  function repeat(...args: unknown[]): IterableIterator<unknown> {
    const [x, times] = named('repeat', ['object', 'times'], args);
    let left =
      times === undefined || times === null
        ? Infinity
        : Math.max(
            0,
            Number(
              asIndex(
                times,
                () =>
                  new TypeError(`'${typeName(times)}' object cannot be interpreted as an integer`),
              ),
            ),
          );
    const text = (): string =>
      left === Infinity ? `repeat(${repr(x)})` : `repeat(${repr(x)}, ${left})`;
    return make(() => {
      if (left <= 0) return done;
      left -= 1;
      return item(x);
    }, text);
  }
  return repeat;
});
