import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What is planted in a generated vault: each break is one problem, and nothing else is one. */
export interface Planted {
  readonly brokenLinks: number;
  readonly missingImages: number;
  readonly missingEmbeds: number;
  readonly missingHeadings: number;
  /** Links in another case than the note's name: these are no problems. */
  readonly otherCase: number;
}

export const planted: Planted = {
  brokenLinks: 50,
  missingImages: 20,
  missingEmbeds: 10,
  missingHeadings: 40,
  otherCase: 40,
};

const words =
  'поток событий цикл задача корутина очередь список словарь функция класс метод значение ошибка вывод строка число'.split(
    ' ',
  );

/** Numbers that are the same in every run (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/**
 * The notes of a vault by their paths: `count` notes in folders of fifty, with `linksEach` links to one another and
 * about `size` bytes of text each, and what is planted spread over them.
 */
export function generateVault(count: number, linksEach = 20, size = 12_000): Map<string, string> {
  const random = numbers(count);
  const nameOf = (index: number): string => `Заметка ${index} ${words[index % words.length]}`;
  const folderOf = (index: number): string => `Раздел ${Math.floor(index / 50)}`;
  const extra = Array.from({ length: count }, (): string[] => []);
  const plant = (times: number, text: (index: number) => string): void => {
    for (let index = 0; index < times; index += 1) extra[random(count)]?.push(text(index));
  };
  plant(planted.brokenLinks, (index) => `Смотри [[Не было такой ${index}]].`);
  plant(planted.missingImages, (index) => `![[снимок-${index}-нет.png]]`);
  plant(planted.missingEmbeds, (index) => `![[Нет и не было ${index}]]`);
  plant(planted.missingHeadings, () => `[[${nameOf(random(count))}#Раздела здесь нет]]`);
  plant(planted.otherCase, () => `[[${nameOf(random(count)).toUpperCase()}]]`);
  const notes = new Map<string, string>();
  for (let index = 0; index < count; index += 1) {
    const lines = ['---', `tags: [курс/${folderOf(index).replace(' ', '-')}]`, '---', ''];
    const links = Array.from({ length: linksEach }, (_, at) => {
      const target = nameOf(random(count));
      return at % 5 === 0 ? `[[${target}#Раздел ${random(4) + 1}|раздел]]` : `[[${target}]]`;
    });
    for (let section = 1; section <= 4; section += 1) {
      lines.push(`## Раздел ${section}`, '');
      while (lines.join('\n').length * 1.75 < (size * section) / 4) {
        lines.push(`${sentence(random)} ${links.pop() ?? ''} ${sentence(random)}`, '');
      }
    }
    lines.push(...links, '', ...(extra[index] ?? []).flatMap((text) => [text, '']));
    notes.set(`${folderOf(index)}/${nameOf(index)}.md`, lines.join('\n'));
  }
  return notes;
}

function sentence(random: (below: number) => number): string {
  return `${Array.from({ length: 30 }, () => words[random(words.length)]).join(' ')}.`;
}

// By hand: `node tests/vault/generate-vault.ts 1000 FOLDER` writes such a vault, to measure with.
if (import.meta.main) {
  const [count = '1000', folder = 'generated'] = process.argv.slice(2);
  for (const [name, text] of generateVault(Number(count))) {
    await mkdir(path.join(folder, path.dirname(name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
}
