import { comparePoints } from '../compare/compare-points.ts';
import { truthy } from '../compare/truthy.ts';
import { lt } from '../compare/lt.ts';
import { Float } from '../values/float.ts';
import { asFunction } from './as-function.ts';

export interface SortOptions<T> {
  readonly key?: ((x: T) => unknown) | null;
  readonly reverse?: unknown;
}

/** Sorts an array in place, stably, asking nothing but `a < b`: list.sort of CPython. */
export function sortArray<T>(items: T[], options: SortOptions<T> = {}): void {
  const reverse = truthy(options.reverse ?? false);
  // Reversed before and after, equal items keep their order.
  if (reverse) items.reverse();
  if (options.key) sortByKey(items, asFunction(options.key, 1));
  else sortValues(items);
  if (reverse) items.reverse();
}

function sortByKey<T>(items: T[], key: (x: T) => unknown): void {
  const keys = items.map((x) => key(x));
  const order = keys.map((_, i) => i);
  const compare = nativeOrder(keys);
  if (compare) order.sort((a, b) => compare(keys[a], keys[b]));
  else mergeSort(order, (a, b) => lt(keys[a], keys[b]));
  const copy = Array.prototype.slice.call(items) as T[];
  order.forEach((from, to) => (items[to] = copy[from] as T));
}

function sortValues(items: unknown[]): void {
  if (items.every((x) => typeof x === 'number')) {
    Float64Array.from(items as number[])
      .sort()
      .forEach((x, i) => (items[i] = x));
    return;
  }
  const compare = nativeOrder(items);
  if (compare) Array.prototype.sort.call(items, compare);
  else mergeSort(items, lt);
}

type Compare = (a: unknown, b: unknown) => number;

/** JavaScript's own sort gives the same where all values are numbers, or all are strings. */
function nativeOrder(values: readonly unknown[]): Compare | undefined {
  if (
    values.every((x) => typeof x === 'number' || (x instanceof Float && Number.isFinite(x.value)))
  ) {
    return (a, b) => (a as number) - (b as number);
  }
  return values.every((x) => typeof x === 'string') ? (comparePoints as Compare) : undefined;
}

type Less<T> = (a: T, b: T) => boolean;

/** Runs shorter than this are sorted by binary insertion, as in CPython. */
const shortRun = 64;

function mergeSort<T>(items: T[], less: Less<T>): void {
  if (items.length < shortRun) {
    insertionSort(items, less);
    return;
  }
  const middle = items.length >> 1;
  const left = Array.prototype.slice.call(items, 0, middle) as T[];
  const right = Array.prototype.slice.call(items, middle) as T[];
  mergeSort(left, less);
  mergeSort(right, less);
  let [i, j] = [0, 0];
  for (let k = 0; k < items.length; k++) {
    const takeRight = i >= left.length || (j < right.length && less(right[j] as T, left[i] as T));
    items[k] = (takeRight ? right[j++] : left[i++]) as T;
  }
}

/** count_run and binarysort of CPython's Objects/listobject.c. */
function insertionSort<T>(items: T[], less: Less<T>): void {
  for (let start = countRun(items, less); start < items.length; start++) {
    const pivot = items[start] as T;
    let [low, high] = [0, start];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (less(pivot, items[middle] as T)) high = middle;
      else low = middle + 1;
    }
    for (let at = start; at > low; at--) items[at] = items[at - 1] as T;
    items[low] = pivot;
  }
}

/** Length of the sorted run at the start; a strictly descending one is reversed. */
function countRun<T>(items: T[], less: Less<T>): number {
  if (items.length < 2) return items.length;
  const descending = less(items[1] as T, items[0] as T);
  let end = 2;
  while (end < items.length && less(items[end] as T, items[end - 1] as T) === descending) end++;
  if (descending) {
    const run = (Array.prototype.slice.call(items, 0, end) as T[]).reverse();
    run.forEach((item, i) => (items[i] = item));
  }
  return end;
}
