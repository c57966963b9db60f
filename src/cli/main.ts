import { CallError } from './call-error.ts';
import { callCommand } from './command.ts';
import { commands } from './commands.ts';
import { helpOf, helpOfAll } from './help.ts';
import { nearest } from './nearest.ts';

/** Runs the program with these arguments (without Node's own two) and returns its exit status: 0, 1 or 2. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    return await dispatch(args);
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    process.stderr.write(`konspekt: ${error.message}\n${error.advice ? `${error.advice}\n` : ''}`);
    return 2;
  }
}

async function dispatch([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const asked =
      name === 'help' ? commands.find((command) => command.name === rest[0]) : undefined;
    const text = asked ? helpOf(await asked.load()) : helpOfAll(commands);
    (name === undefined ? process.stderr : process.stdout).write(text);
    return name === undefined ? 2 : 0;
  }
  const found = commands.find((command) => command.name === name);
  if (!found) {
    const meant = nearest(
      name,
      commands.map((command) => command.name),
    );
    throw new CallError(
      `unknown command ${JSON.stringify(name)}`,
      meant ? `Did you mean: konspekt ${meant}` : 'See: konspekt --help',
    );
  }
  const command = await found.load();
  const operands = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
  if (operands.includes('--help') || operands.includes('-h')) {
    process.stdout.write(helpOf(command));
    return 0;
  }
  return callCommand(command, rest);
}
