/** How much of the runtime a browser has: each part holds the one before. */
export type RuntimePart = 'core' | 'common' | 'whole';

/** What programs that go beyond asyncio and the language itself need most; by folders and modules. */
export const beyondCore =
  /^runtime\/((builtins|compare|containers|contexts|dataclass|enumeration|exceptions|format|functions|hints|iteration|objects|statements|text|values)\/|modules\/(abc|bisect|collections|contextlib|copy|dataclasses|enum|functools|heapq|itertools|json|math|operator|random|string|sys|types|typing)\b)/;

/** The part that holds a file which the core lacks. */
export function partWith(file: string): RuntimePart {
  return beyondCore.test(file) ? 'common' : 'whole';
}

/** Whether a text names a part. */
export function isRuntimePart(text: string): text is RuntimePart {
  return text === 'core' || text === 'common' || text === 'whole';
}
