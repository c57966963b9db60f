import { expect, test } from 'vitest';
import { call } from './call.ts';
import { scratch } from './scratch.ts';

const lesson = `import asyncio

async def main():
    await asyncio.sleep(3600)
    print("done", 7 / 2)

asyncio.run(main())
`;

test('translate prints the whole module', async () => {
  const folder = await scratch({ 'a.py': 'print(1 + 2)  # сумма\n' });
  expect(await call(folder, ['translate', 'a.py'])).toEqual({
    status: 0,
    stdout: 'import { print } from "konspekt/runtime";\n\nprint(1 + 2); // сумма\n',
    stderr: '',
  });
});

test('translate tells what it cannot do, with places', async () => {
  const folder = await scratch({ 'a.py': 'x = 1\nimport socket\n', 'b.py': 'def f(:\n' });
  const refused = await call(folder, ['translate', 'a.py']);
  expect(refused).toMatchObject({ status: 1, stdout: '' });
  expect(refused.stderr).toMatch(/^a\.py:2:\d+: .*socket/u);
  const broken = await call(folder, ['translate', 'b.py']);
  expect(broken).toMatchObject({ status: 1, stdout: '' });
  expect(broken.stderr).toMatch(/^b\.py:1:7: .*\[syntax-error\]/u);
});

test.each(['run', 'record'])('%s prints what the program prints, at once', async (command) => {
  const folder = await scratch({ 'a.py': lesson });
  expect(await call(folder, [command, 'a.py'])).toEqual({
    status: 0,
    stdout: 'done 3.5\n',
    stderr: '',
  });
});

test.each(['run', 'record'])(
  '%s ends like Python: tracebacks, exit status, input',
  async (command) => {
    const folder = await scratch({
      'raise.py': 'print(1)\n1 / 0\n',
      'exit.py': 'raise SystemExit(3)\n',
      'input.py': 'print(input().upper())\n',
    });
    const raised = await call(folder, [command, 'raise.py']);
    expect(raised).toMatchObject({ status: 1, stdout: '1\n' });
    expect(raised.stderr).toMatch(/^Traceback [\s\S]*\nZeroDivisionError: division by zero\n$/u);
    expect(await call(folder, [command, 'exit.py'])).toMatchObject({ status: 3 });
    expect(await call(folder, [command, 'input.py'], 'anna\n')).toMatchObject({ stdout: 'ANNA\n' });
  },
);

test('a program may come from standard input', async () => {
  const folder = await scratch({});
  expect(await call(folder, ['run', '-'], 'print(5)\n')).toMatchObject({
    status: 0,
    stdout: '5\n',
  });
});
