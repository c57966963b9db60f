import type { Properties } from 'hast';
import type { Translation } from '../../src/translate/translation.ts';

/**
 * What a reader's browser needs beside the TypeScript of the panel to run it without a translator: where types stand
 * that are blanked out (`gap,length …`, gaps counted from the end of the one before), which lines belong together
 * (`python,typescript …`, each counted from the pair before), and how long the text is, to know it again.
 */
export function shippedProgram(translation: Translation | null): Properties {
  if (translation === null) return {};
  const { typescript, javascript, lineMap } = translation;
  const blanked = blanks(typescript, javascript);
  if (blanked === null) return {};
  let [python, line] = [0, 0];
  const lines = lineMap.map((pair) => {
    const step = `${pair.python - python},${pair.typescript - line}`;
    [python, line] = [pair.python, pair.typescript];
    return step;
  });
  return {
    dataBlanks: blanked.join(' '),
    dataLines: lines.join(' '),
    dataLength: typescript.length,
  };
}

/** Null: the JavaScript is not the TypeScript with blanks in it. */
function blanks(typescript: string, javascript: string): string[] | null {
  if (javascript.length !== typescript.length) return null;
  const found: string[] = [];
  let end = 0;
  for (let at = 0; at < typescript.length; at += 1) {
    if (typescript[at] === javascript[at]) continue;
    if (javascript[at] !== ' ') return null;
    let last = at;
    for (let next = at; javascript[next] === ' '; next += 1) {
      if (typescript[next] !== ' ') last = next;
    }
    found.push(`${at - end},${last + 1 - at}`);
    end = last + 1;
    at = last;
  }
  return found;
}
