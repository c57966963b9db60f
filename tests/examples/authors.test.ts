import { expect, test } from 'vitest';
import { parseNote } from '../../plugins/parse-note.ts';
import { findExamples } from '../../src/examples/find-examples.ts';

const py = (...lines: readonly string[]): string => ['```python', ...lines, '```'].join('\n');
const out = (...lines: readonly string[]): string => ['```', ...lines, '```'].join('\n');
const note = (...parts: readonly string[]): string => `${parts.join('\n\n')}\n`;
const task = 'async def f():\n    print(1)';

/** What a person would say is in a note: `name: what is recorded`, `ends n` for comments at ends of lines, and problems. */
const notes: readonly (readonly [title: string, text: string, expected: readonly string[]])[] = [
  ['plain output', note('# Цикл', py('print(1)'), out('# Output', '1')), ['<module>: 1']],
  ['a paragraph as marker', note(py('print(1)'), 'Вывод:', out('1')), ['<module>: 1']],
  ['a bold marker', note(py('print(1)'), '**Результат:**', out('1')), ['<module>: 1']],
  ['an English paragraph', note(py('print(1)'), 'Output:', out('1')), ['<module>: 1']],
  ['a tag says it', note(py('print(1)'), '```output\n1\n```'), ['<module>: 1']],
  [
    'bash with a prompt',
    note(py('print(1)'), '```bash\n# Output\n$ python3 x.py\n1\n```'),
    ['<module>: 1'],
  ],
  [
    'PowerShell',
    note(py('print(1)'), out('# Output', 'PS C:\\Users\\a> python x.py', '1')),
    ['<module>: 1'],
  ],
  ['a fence of something else', note(py('print(1)'), '```json\n{"a": 1}\n```'), ['<module>']],
  ['an untagged fence without marker', note(py('print(1)'), out('tree', '└── a')), ['<module>']],
  [
    'comments below',
    note(py('print(1)', 'print(2)', '# Output:', '# 1', '# 2')),
    ['<module>: 1|2'],
  ],
  [
    'comments in Russian',
    note(py('print("a")', '# Вывод:', '# a', '', '# Дальше — другое')),
    ['<module>: a'],
  ],
  [
    'an empty line of output',
    note(py('print("a\\n\\nb")', '# Вывод', '# a', '#', '# b')),
    ['<module>: a||b'],
  ],
  ['ends of lines', note(py('print(1)  # 1', 'print(2)  # => 2')), ['<module> ends 2']],
  ['below its line', note(py('print(1)', '# → 1')), ['<module> ends 1']],
  ['a conclusion', note(py('print(1)', 'x = 2', '# Вывод: gather быстрее')), ['<module> ends 0']],
  [
    'prose at ends of lines',
    note(py('x = 1  # счётчик', 'print(x)  # печатаем')),
    ['<module> ends 1'],
  ],
  [
    'two in a fence',
    note(py('print(1)', '# Output', '# 1', 'print(2)', '# Output', '# 2')),
    ['<module>: 1', '<module>: 2'],
  ],
  ['definitions only', note(py('def f():', '    return 1')), []],
  [
    'definitions, then use',
    note(py('def f():', '    return 1'), py('print(f())'), out('# Output', '1')),
    ['<module>: 1'],
  ],
  [
    'a class and its use',
    note(py('class A:', '    x = 1'), 'Проверим:', py('print(A().x)  # 1')),
    ['<module> ends 1'],
  ],
  [
    'main that is called',
    note(py('def main():', '    print(1)', '', 'main()'), out('# Output', '1')),
    ['main: 1'],
  ],
  [
    'main that nobody calls',
    note(py('def main():', '    print(1)'), out('# Output', '1')),
    ['main: 1'],
  ],
  [
    'asyncio.run',
    note(
      py('import asyncio', 'async def main():', '    print(1)', 'asyncio.run(main())'),
      out('# Output', '1'),
    ),
    ['main: 1'],
  ],
  [
    'a guard',
    note(
      py('def f():', '    print(1)', 'if __name__ == "__main__":', '    f()'),
      out('# Output', '1'),
    ),
    ['<module>: 1'],
  ],
  [
    'labels',
    note(
      py('async def a():', '    print(1)', 'async def b():', '    print(2)'),
      out('# Output a', '1'),
      out('# Output b', '2'),
    ),
    ['a: 1', 'b: 2'],
  ],
  ['a label of nothing', note(py(task), out('# Output g', '1')), ['unknown-label 7']],
  ['an output of nothing', note('# A', out('# Output', '1')), ['orphan-output 3']],
  ['dots', note(py('def f():', '    ...', '...'), py('...')), []],
  [
    'Jupyter-like',
    note(py('x = [1]'), py('x.append(2)', 'x'), 'Результат', out('[1, 2]')),
    ['<module>: [1, 2]'],
  ],
  ['a session', note('```pycon\n>>> 1 + 1\n2\n```'), ['<module> session 1']],
  ['a session without a tag', note('```\n>>> x = 1\n>>> x\n1\n```'), ['<module> session 2']],
  [
    'in a callout',
    note('> [!example] Пример\n> ```python\n> print(1)\n> ```\n>\n> ```\n> # Output\n> 1\n> ```'),
    ['<module>: 1'],
  ],
  [
    'in a list',
    note(
      '1. Шаг:\n\n   ```python\n   print(1)\n   ```\n\n   ```\n   # Output\n   1\n   ```\n\n2. Другой',
    ),
    ['<module>: 1'],
  ],
  ['in a list with tabs', note('- a\n\n\t```python\n\tprint(1)  # 1\n\t```'), ['<module> ends 1']],
  ['CRLF', note(py('print(1)'), out('# Output', '1')).replaceAll('\n', '\r\n'), ['<module>: 1']],
  ['BOM', `\uFEFF${note(py('print(1)'), out('# Output', '1'))}`, ['<module>: 1']],
  [
    'raw headings',
    `<h3>Пример</h3>\n${py('print(1)')}\n${out('# Output', '1')}\n`,
    ['<module>: 1'],
  ],
  ['tildes', note('~~~py\nprint("```")\n~~~', '~~~text\n# Output\n```\n~~~'), ['<module>: ```']],
  ['skipped', note('%% konspekt: skip %%', py('print(1)')), ['<module> skip']],
  ['shell commands', note('```bash\npip install x\n```', '```sh\npython main.py\n```'), []],
  ['pseudo code', note('```text\nfor each task\n  run it\n```', '`print(1)`'), []],
  ['an error that is shown', note(py('int("a")  # ValueError')), ['<module> ends 1']],
  ['half a program', note(py('def f(:', '    pass')), ['<module>', 'syntax-error 2']],
  ['a fence that nobody closed', '```python\nprint(1)\n', ['<module>', 'unclosed-fence 1']],
  [
    'properties',
    `---\ntags: [python]\nkonspekt: norun\n---\n\n${py('print(1)')}\n`,
    ['<module> norun'],
  ],
  ['a commented-out fence', note('%%', py('print(1)'), '%%'), []],
];

function described(text: string): string[] {
  const { examples, findings } = findExamples(parseNote(text), text, 'note.md');
  return [
    ...examples.map(({ name, recorded, trailing, session, directive }) => {
      const flag = (['skip', 'norun', 'error'] as const).find((each) => directive[each]);
      if (flag) return `${name} ${flag}`;
      if (session) return `${name} session ${session.length}`;
      if (recorded) return `${name}: ${recorded.text.replaceAll('\n', '|')}`;
      return text.includes('#') && /\S.*#|^# →|# Вывод:/mu.test(text) && hasComment(text)
        ? `${name} ends ${trailing.length}`
        : name;
    }),
    ...findings.map(({ rule, line }) => `${rule} ${line}`),
  ];
}

/** Whether the note has Python with a comment in it. */
function hasComment(text: string): boolean {
  return /^[^`]*(?:\w|\)) {2}#|^# →|^# Вывод: /mu.test(text);
}

test.each(notes)('%s', (_title, text, expected) => {
  expect(described(text)).toEqual(expected);
});
