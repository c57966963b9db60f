import { afterEach, expect, test } from 'vitest';
import { attempts, type Answer } from './attempts.ts';
import { runPython, staysUnharmed } from './run-python.ts';

afterEach(staysUnharmed);

const modules = ['asyncio', 'collections', 'functools', 'json', 'math', 're', 'string', 'sys'];

/** What an attempt printed, or why there was none. */
async function outcomeOf(expression: string, printed: string): Promise<unknown> {
  const used = modules.filter(
    (name) => expression.includes(`${name}.`) || expression.includes(`(${name},`),
  );
  const program = [
    ...used.map((name) => `import ${name}`),
    'try:',
    `    print(${printed})`,
    'except Exception as error:',
    '    print(type(error).__name__)',
  ].join('\n');
  const transcript = await runPython(program);
  const finished = transcript !== 'refused' && transcript.outcome.kind === 'finished';
  return finished ? transcript.stdout.trimEnd() : transcript;
}

const textOf = (answer: Answer): string => (typeof answer === 'string' ? answer : answer.prints);

test.each(attempts)('%s', async (expression, answer) => {
  expect(await outcomeOf(expression, expression)).toBe(textOf(answer));
});

const evaluated = attempts.filter(([expression]) => !/^(?:globals|locals)\(/u.test(expression));

test.each(evaluated)('eval of %s', async (expression, answer) => {
  const printed = await outcomeOf(expression, `eval(${JSON.stringify(expression)})`);
  expect(printed).toBe(answer === 'refused' ? goneAs(printed) : textOf(answer));
});

/** What is refused in a program is not there when it runs: an exception says so. */
function goneAs(printed: unknown): unknown {
  const isGone = typeof printed === 'string' && /^(?:\w+Error|refused)$/u.test(printed);
  return isGone ? printed : 'an exception';
}
