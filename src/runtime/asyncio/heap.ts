/** Says whether `a` goes before `b`. */
export type Less<T> = (a: T, b: T) => boolean;

/**
 * Adds an item to a binary heap. Follows heapq.heappush step by step, so that items which compare equal leave the
 * heap in the same order as in CPython.
 */
export function heapPush<T>(heap: T[], item: T, less: Less<T>): void {
  heap.push(item);
  siftDown(heap, 0, heap.length - 1, less);
}

/** Removes the smallest item of a heap that is not empty. Follows heapq.heappop. */
export function heapPop<T>(heap: T[], less: Less<T>): T {
  const last = heap.pop() as T;
  if (heap.length === 0) return last;
  const smallest = heap[0] as T;
  heap[0] = last;
  siftUp(heap, 0, less);
  return smallest;
}

/** Turns an array into a heap in place. Follows heapq.heapify. */
export function heapify<T>(heap: T[], less: Less<T>): void {
  for (let position = (heap.length >> 1) - 1; position >= 0; position--) {
    siftUp(heap, position, less);
  }
}

/** heapq._siftdown: moves the item at `position` towards the root. */
function siftDown<T>(heap: T[], start: number, position: number, less: Less<T>): void {
  const item = heap[position] as T;
  while (position > start) {
    const parent = (position - 1) >> 1;
    if (!less(item, heap[parent] as T)) break;
    heap[position] = heap[parent] as T;
    position = parent;
  }
  heap[position] = item;
}

/** heapq._siftup: bubbles the smaller child up until a leaf is hit, then sifts the item down from there. */
function siftUp<T>(heap: T[], position: number, less: Less<T>): void {
  const start = position;
  const end = heap.length;
  const item = heap[position] as T;
  let child = 2 * position + 1;
  while (child < end) {
    const right = child + 1;
    if (right < end && !less(heap[child] as T, heap[right] as T)) child = right;
    heap[position] = heap[child] as T;
    position = child;
    child = 2 * position + 1;
  }
  heap[position] = item;
  siftDown(heap, start, position, less);
}
