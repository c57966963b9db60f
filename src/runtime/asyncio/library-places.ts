/** Where CPython 3.14's asyncio defines a coroutine function, and where that waits; of callbacks the first only. */
const places: Readonly<Record<string, readonly [file: string, defined: number, waits?: number]>> = {
  sleep: ['tasks', 687, 702],
  wait_for: ['tasks', 440, 488],
  wait: ['tasks', 405, 432],
  to_thread: ['threads', 12, 25],
  'Queue.get': ['queues', 172, 186],
  'Queue.put': ['queues', 125, 139],
  'Queue.join': ['queues', 239, 248],
  _run_until_complete_cb: ['base_events', 181],
  'gather.<locals>._done_callback': ['tasks', 810],
  '_wait.<locals>._on_completion': ['tasks', 503],
  'shield.<locals>._clear_awaited_by_callback': ['tasks', 975],
  'shield.<locals>._inner_done_callback': ['tasks', 978],
  'shield.<locals>._outer_done_callback': ['tasks', 991],
};

/** What our names of coroutine functions are there. */
const names: Readonly<Record<string, string>> = {
  waitFor: 'wait_for',
  toThread: 'to_thread',
  get: 'Queue.get',
  put: 'Queue.put',
  join: 'Queue.join',
};

/** The qualified name of a function of asyncio; any other name as it is. */
export function libraryName(name: string): string {
  return names[name] ?? name;
}

/** `/lib/python314.zip/asyncio/tasks.py:687`: where asyncio defines a function, or waits in it; else null. */
export function libraryPlace(qualname: string, waits: boolean): string | null {
  const place = Object.hasOwn(places, qualname) ? places[qualname] : undefined;
  if (!place) return null;
  const [file, defined, waiting = defined] = place;
  return `/lib/python314.zip/asyncio/${file}.py:${waits ? waiting : defined}`;
}
