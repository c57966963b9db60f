import type { Translation } from '../../translate/translate.ts';
import { programText } from './program-text.ts';

/** The translation that a panel shows, if it is that of this program: it was made when the page was. */
export function shippedTranslation(panel: HTMLElement, python: string): Translation | null {
  const { program, blanks, lines, length } = panel.dataset;
  const figure = panel.querySelector<HTMLElement>('[data-language="typescript"]');
  if (program !== python || figure === null || blanks === undefined || lines === undefined) {
    return null;
  }
  const typescript = programText(figure);
  if (typescript.length !== Number(length)) return null;
  const lineMap: { python: number; typescript: number }[] = [];
  for (const [down, across] of pairs(lines)) {
    const last = lineMap.at(-1) ?? { python: 0, typescript: 0 };
    lineMap.push({ python: last.python + down, typescript: last.typescript + across });
  }
  const javascript = withBlanks(typescript, pairs(blanks));
  return { kind: 'translation', typescript, javascript, lineMap, python };
}

function withBlanks(text: string, blanks: readonly (readonly [number, number])[]): string {
  let result = '';
  for (const [gap, length] of blanks) {
    const from = result.length;
    result += text.slice(from, from + gap) + ' '.repeat(length);
  }
  return result + text.slice(result.length);
}

function pairs(text: string): [number, number][] {
  if (text === '') return [];
  return text.split(' ').map((pair) => {
    const [first = 0, second = 0] = pair.split(',').map(Number);
    return [first, second];
  });
}
