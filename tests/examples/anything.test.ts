import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { find } from './find.ts';

const pieces = constantFrom(
  '```python\n',
  '```\n',
  '````py\n',
  '~~~\n',
  '```pycon\n',
  '```output\n',
  '# Output\n',
  '# Output f\n',
  '# Вывод:\n',
  'Вывод:\n',
  '**Результат**\n',
  '\n',
  'def f():\n    return x\n',
  'async def main():\n    print(1)  # 1\n',
  'x = [1]\n',
  'x.append(2)  # -> None\n',
  'print(x)  # Вывод: [1, 2]\n',
  'if __name__ == "__main__":\n    main()\n',
  '# 1\n',
  '>>> x\n',
  '... y\n',
  '> ',
  '- ',
  '    ',
  '\t',
  '%% konspekt: skip %%\n',
  '%% konspekt: stdin="a\\n" setup=[[x]] %%\n',
  '---\nkonspekt: [skip]\n---\n',
  '<h3>a</h3>\n',
  '...\n',
  'class A:\n  def g(self): self.x = f\n',
  'int("a")  # ValueError\n',
  'for x in f(): pass\n',
  '\r\n',
  '\r',
  '\uFEFF',
  '\\\n',
  '"""',
);

const note = array(
  oneof({ weight: 6, arbitrary: pieces }, string({ unit: 'binary', maxLength: 8 })),
  {
    maxLength: 40,
  },
).map((parts) => parts.join(''));

test('any text has examples and findings with places inside it, and no exception', () => {
  assert(
    property(note, (text) => {
      const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u);
      const inside = (line: number): boolean => line >= 1 && line <= lines.length;
      const { examples, findings, blocks } = find(text, { otherNote: () => null });
      for (const { line, column } of findings) {
        expect(inside(line)).toBe(true);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
      }
      expect(examples.map(({ ordinal }) => ordinal)).toEqual(examples.map((_, index) => index + 1));
      for (const { line, program, programLines, own, recorded } of examples) {
        expect(inside(line)).toBe(true);
        expect(own.text.split('\n')).toHaveLength(own.span.end - own.span.start + 1);
        expect(program.split('\n')).toHaveLength(programLines.length + 1);
        expect(recorded?.text.split('\n').length ?? 1).toBe(
          Math.max(1, recorded?.lines.length ?? 1),
        );
      }
      expect(blocks.every((block) => inside(block.line))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

// In the nature of a test of time: what is quadratic takes minutes for it, what is linear a second.
const size = 200_000;
const large: Readonly<Record<string, string>> = {
  'one statement a fence': '```python\nx += 1\nprint(x)\n```\n',
  'output in comments': '```python\nx += 1\nprint(x)\n# Output\n# 1\n```\n',
  'functions that call each other':
    '```python\ndef f(): return f() + g()\ndef g(): return f()\n```\n',
  'labels that no function has': '```\n# Output no_such_function\n```\n',
  'a session': '```pycon\n>>> x = 1\n>>> x\n1\n```\n',
  directives: '%% konspekt: skip %% ',
  'raw headings': '<h3>a</h3>\n',
};

test.each(Object.keys(large))('much of %s is read', { timeout: 60_000 }, (name) => {
  const part = large[name] ?? '';
  const source = part.repeat(Math.ceil(size / part.length));
  expect(find(source).findings.length).toBeGreaterThanOrEqual(0);
});

test.each([
  'print(1)  # 1\n',
  'x = x + f(x)\n',
  'def f(): return x\n',
  '# Output\n# 1\n',
  '# Output -',
  '(',
  '- - -',
])('much of %j in one fence is read', { timeout: 60_000 }, (line) => {
  const source = `\`\`\`python\n${line.repeat(Math.ceil(size / line.length))}\n\`\`\`\n`;
  expect(find(source).findings.length).toBeGreaterThanOrEqual(0);
});

test('programs that need too much of each other are cut short, and that is a problem', () => {
  const { examples, findings } = find('```python\nx += 1\nprint(x)\n```\n'.repeat(1500));
  expect(examples).toHaveLength(1500);
  expect(findings.map(({ rule }) => rule)).toEqual(['too-tangled']);
});
