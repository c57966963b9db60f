import { afterEach, expect, test } from 'vitest';
import { attempts } from './attempts.ts';
import { afterwards, runPython, unharmed } from './run-python.ts';

afterEach(async () => expect(await afterwards()).toBe(unharmed));

const modules = ['asyncio', 'collections', 'functools', 'json', 'math', 're', 'string', 'sys'];

test.each(attempts)('%s', async (expression, answer) => {
  const used = modules.filter(
    (name) => expression.includes(`${name}.`) || expression.includes(`(${name},`),
  );
  const program = [
    ...used.map((name) => `import ${name}`),
    'try:',
    `    print(${expression})`,
    'except Exception as error:',
    '    print(type(error).__name__)',
  ].join('\n');
  const transcript = await runPython(program);
  if (answer === 'refused') return expect(transcript).toBe('refused');
  const printed = typeof answer === 'string' ? answer : answer.prints;
  expect(transcript).toMatchObject({ stdout: `${printed}\n`, outcome: { kind: 'finished' } });
});
