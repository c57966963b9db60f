import type { Command, Option } from './command.ts';

/** What `konspekt --help` prints. */
export function helpOfAll(commands: readonly Pick<Command, 'name' | 'summary'>[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    'Turns an Obsidian vault of Python notes into a course site whose every output was run and checked.',
    '',
    'Usage: konspekt COMMAND [OPTION…]',
    '',
    'Commands:',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'Each command tells more: konspekt COMMAND --help',
    '',
    'Exit status: 0 when all is well, 1 when something drifted, failed or is a problem, 2 when the call is wrong.',
    '',
  ].join('\n');
}

/** What `konspekt COMMAND --help` prints. */
export function helpOf(command: Command): string {
  const options = Object.entries(command.options).map(
    ([name, option]) => [signature(name, option), option.help] as const,
  );
  const examples = command.examples.map(
    ([args, what]) => [`konspekt ${command.name}${args && ` ${args}`}`, what] as const,
  );
  return [
    `Usage: konspekt ${[command.name, ...command.operands].join(' ')} [OPTION…]`,
    '',
    command.description,
    '',
    'Options:',
    ...table([...options, ['-h, --help', 'show this text']]),
    '',
    'Examples:',
    ...table(examples),
    '',
  ].join('\n');
}

function signature(name: string, { short, value }: Option): string {
  return `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
