import type { Located } from '../python/syntax.ts';
import type { Refusal } from './translation.ts';

/** All that is refused, and what to say. The one place where refusals are declared. */
export const refusals = {
  'syntax-error': (detail: string) => `this is not Python 3.14: ${detail}`,
  'unsupported-module': (detail: string) =>
    `module '${detail}' is not translated: it needs a system that a page does not have, or nobody has written it yet`,
  'unsupported-builtin': (detail: string) => `${detail} is not translated`,
  'unsupported-member': (detail: string) =>
    `${detail} is not translated: it needs a network, files, processes or signals, which a page does not have`,
  'lacking-member': (detail: string) =>
    `${detail} is not translated: it needs a system that a page does not have, or nobody has written it yet`,
  'template-string': () => 't-strings are not translated',
  'star-import': (detail: string) =>
    `'from ${detail} import *' is not translated: name what you import`,
  'relative-import': () => 'relative imports are not translated: an example is one file',
  'unsupported-statement': (detail: string) => `${detail} is not translated`,
  'unsupported-expression': (detail: string) => `${detail} is not translated`,
  'too-tangled': () =>
    'the types of this program do not settle: it is too tangled to translate exactly',
  'translator-fault': (detail: string) =>
    `the translator failed on this program, which is a fault of Konspekt: ${detail}`,
  'nested-run': () =>
    'asyncio.run, or another call that drives an event loop, stands where a translation cannot wait for it: in a constructor, a generator, or a function that others call',
} as const satisfies Record<string, (detail: string) => string>;

export type RefusalCode = keyof typeof refusals;

/** Makes a refusal of the table for a place. */
export function refuse(code: RefusalCode, at: Located, detail = ''): Refusal {
  return {
    kind: 'refusal',
    code,
    message: refusals[code](detail),
    line: at.line,
    column: at.column,
    endLine: at.endLine,
    endColumn: at.endColumn,
  };
}
