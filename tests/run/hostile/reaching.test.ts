import { afterEach, expect, test } from 'vitest';
import { attempts } from './attempts.ts';
import { runPython, staysUnharmed } from './run-python.ts';

afterEach(staysUnharmed);

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
  const text = typeof answer === 'string' ? answer : answer.prints;
  const finished = transcript !== 'refused' && transcript.outcome.kind === 'finished';
  expect(finished ? transcript.stdout.trimEnd() : transcript).toBe(text);
});
