/**
 * Loops over an iterator that is used again after the loop: for…of would close it when left by `break`, and Python
 * leaves it open.
 */
export function* keepOpen<T>(iterator: Iterator<T>): IterableIterator<T> {
  for (;;) {
    const step = iterator.next();
    if (step.done) return;
    yield step.value;
  }
}
