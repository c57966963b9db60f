import { expect, test } from 'vitest';
import { find, names, python } from './find.ts';

/** The program of the last example. */
function lastProgram(...blocks: readonly string[]): string {
  return find(blocks.join('\n')).examples.at(-1)?.program ?? '';
}

test('a block that only defines things is setup', () => {
  const found = find(
    python('import math', 'x = math.pi', 'def f():', '    print(x)', 'class A:', '    pass'),
  );
  expect(found.blocks).toEqual([{ role: 'setup', line: 1 }]);
});

test('a block that prints, also through a function, is an example', () => {
  expect(names(find(python('def f():', '    print(1)') + python('x = f()')))).toEqual(['<module>']);
  expect(names(find(python('xs = []', 'xs.append(1)')))).toEqual([]);
});

test('a program takes what it needs from before, and nothing else', () => {
  const program = lastProgram(
    python('import time', 'import math', 'unused = 1', 'r = 2'),
    python('def area():', '    return math.pi * r ** 2', 'print("unrelated")'),
    python('print(area())'),
  );
  expect(program).toBe(
    'import math\n\nr = 2\n\n\ndef area():\n    return math.pi * r ** 2\n\n\nprint(area())\n',
  );
});

test('statements that change a needed value are taken, and loops around them', () => {
  const program = lastProgram(
    python('xs = []', 'n = 0', 'other = []'),
    python('xs.append(1)', 'n += 1', 'other.append(2)', 'print(xs.count(1))'),
    python('for i in range(3):', '    xs.append(i)', 'del xs[0]'),
    python('print(xs, n)'),
  );
  expect(program).toBe(
    'xs = []\nn = 0\n\n\nxs.append(1)\nn += 1\n\n\nfor i in range(3):\n    xs.append(i)\ndel xs[0]\n\n\nprint(xs, n)\n',
  );
});

test('changes under another name, in a function, and through its arguments count', () => {
  expect(
    lastProgram(
      python('a = [1]', 'b = a', 'b.append(2)', 'print(a)', 'c = [3]'),
      python('print(a)'),
    ),
  ).toBe('a = [1]\nb = a\nb.append(2)\n\n\nprint(a)\n');
  expect(
    lastProgram(
      python('log = []', 'def note(x):', '    log.append(x)', 'note(1)', 'print(2)'),
      python('print(log)'),
    ),
  ).toBe('log = []\ndef note(x):\n    log.append(x)\nnote(1)\n\n\nprint(log)\n');
  expect(
    lastProgram(
      python('def add(xs):', '    xs.append(1)', 'ys = []', 'add(ys)', 'zs = []', 'print(zs)'),
      python('print(ys)'),
    ),
  ).toBe('def add(xs):\n    xs.append(1)\nys = []\nadd(ys)\n\n\nprint(ys)\n');
});

test('random.seed counts, and with it what is drawn after it', () => {
  const program = lastProgram(
    python('import random', 'random.seed(1)', 'x = random.random()'),
    python('print(random.random())'),
  );
  expect(program).toBe(
    'import random\nrandom.seed(1)\nx = random.random()\n\n\nprint(random.random())\n',
  );
  expect(
    lastProgram(
      python('import random', 'print(random.random())'),
      python('print(random.random())'),
    ),
  ).toBe('import random\n\n\nprint(random.random())\n');
});

test('methods that change nothing are not taken, those that do are', () => {
  const program = lastProgram(
    python(
      'class Account:',
      '    def __init__(self):',
      '        self.n = 0',
      '    def add(self):',
      '        self.n += 1',
      '    def show(self):',
      '        return self.n',
    ),
    python('a = Account()', 'print(a.show())', 'a.add()'),
    python('print(a.n)'),
  );
  expect(program).toContain('a.add()');
  expect(program).not.toContain('a.show()');
});

test('a function sees the latest definitions, and an older one is left out', () => {
  const program = lastProgram(
    python('def f():', '    return g()', 'def g():', '    return 1'),
    python('def g():', '    return 2'),
    python('print(f())'),
  );
  expect(program).toBe('def f():\n    return g()\n\n\ndef g():\n    return 2\n\n\nprint(f())\n');
});

test('comments go with the statement below them', () => {
  const program = lastProgram(
    python('# one', 'a = 1', '', '# two', 'b = 2  # two too'),
    python('print(b)'),
  );
  expect(program).toBe('# two\nb = 2  # two too\n\n\nprint(b)\n');
});

test('main is called only if the code does not call it', () => {
  const main = ['def main():', '    print(1)'];
  expect(lastProgram(python(...main))).toMatch(/\n\n\nmain\(\)\n$/u);
  expect(lastProgram(python(...main, 'main()'))).toBe('def main():\n    print(1)\nmain()\n');
  const guarded = python(
    'import asyncio',
    'async def main():',
    '    print(1)',
    'if __name__ == "__main__":',
    '    asyncio.run(main())',
  );
  expect(names(find(guarded))).toEqual(['main']);
  expect(lastProgram(guarded)).toMatch(/:\n {4}asyncio\.run\(main\(\)\)\n$/u);
});

test('a main that wants arguments is only defined', () => {
  expect(names(find(python('def main(url):', '    print(url)')))).toEqual([]);
});

test('a harness on one line, and one of several lines', () => {
  const main = python('def main():', '    print(1)');
  expect(lastProgram(python('if __name__ == "__main__": main()'), main)).toMatch(
    /\n\n\nmain\(\)\n$/u,
  );
  const timed = python(
    'import time',
    "if '__main__' == __name__:",
    '    t = time.time()',
    '    main()  # go',
    '    print(t)',
  );
  expect(lastProgram(timed, main)).toBe(
    'import time\n\n\ndef main():\n    print(1)\n\n\nt = time.time()\nmain()  # go\nprint(t)\n',
  );
});

test('the second definition of an entry point begins the next example', () => {
  const found = find(
    python('def main():', '    print(1)', '', '# then', 'def main():', '    print(2)'),
  );
  expect(found.examples.map(({ own }) => own.span)).toEqual([
    { start: 2, end: 3 },
    { start: 5, end: 7 },
  ]);
});

test('a statement that is expected to raise is nothing that others need', () => {
  const program = lastProgram(
    python('xs = [1]', 'xs.remove(5)  # ValueError'),
    python('print(xs)'),
  );
  expect(program).toBe('xs = [1]\n\n\nprint(xs)\n');
});

test('code that does not parse is an example by itself, and the others are not touched', () => {
  const found = find(`${python('x = 1')}\n${python('print(x', 'y = (')}\n${python('print(x)')}`);
  expect(names(found)).toEqual(['<module>', '<module>']);
  expect(found.findings).toMatchObject([{ rule: 'syntax-error' }]);
  expect(found.examples[0]?.program).toBe('print(x\ny = (\n');
  expect(found.examples[1]?.program).toBe('x = 1\n\n\nprint(x)\n');
});

test('an unclosed fence is a problem, and its code is read', () => {
  const found = find('text\n\n```python\nprint(1)\n');
  expect(found.findings).toMatchObject([{ rule: 'unclosed-fence', line: 3, column: 1 }]);
  expect(names(found)).toEqual(['<module>']);
});

test('code may be indented, in tabs, in a list, after a byte order mark', () => {
  expect(lastProgram('\uFEFF```py\n\tx = 1\n\tprint(x)\n```')).toBe('x = 1\nprint(x)\n');
  expect(lastProgram('1. a\n\n   ```Python3\n   if 1:\n       print(2)\n   ```\n')).toBe(
    'if 1:\n    print(2)\n',
  );
});
