import type { LinePair, Translation } from '../../src/translate/translation.ts';

/** A translation written by hand: the JavaScript is all that runs. */
export function handWritten(
  javascript: string,
  python = '',
  lineMap: readonly LinePair[] = [],
): Translation {
  return { kind: 'translation', typescript: javascript, javascript, lineMap, python };
}
