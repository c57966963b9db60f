import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { CallError } from './call-error.ts';
import { nearest } from './nearest.ts';

/** One option of a command, for node:util's parseArgs and for --help. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly multiple?: boolean;
  /** What stands for the value in --help: `DIR`. */
  readonly value?: string;
  readonly help: string;
}

export type Options = Readonly<Record<string, Option>>;

/** What the caller gave: a string, true, several strings, or nothing, as the option's declaration says. */
export type Values<O extends Options> = {
  readonly [K in keyof O]?: O[K] extends { multiple: true }
    ? readonly string[]
    : O[K] extends { type: 'boolean' }
      ? boolean
      : string;
};

/** A command of the program, with all that --help says about it. */
export interface Command<O extends Options = Options> {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What follows the name, as in `[VAULT]`; capitals in brackets are optional. */
  readonly operands: readonly string[];
  readonly description: string;
  readonly options: O;
  /** Arguments that follow the name, with what they do. */
  readonly examples: readonly (readonly [string, string])[];
  /** Does it, and returns the exit status. */
  readonly run: (values: Values<O>, operands: readonly string[]) => Promise<number>;
}

/** Reads the arguments as the command declares them, and runs it. Throws CallError if they do not fit. */
export function callCommand<O extends Options>(
  command: Command<O>,
  args: readonly string[],
): Promise<number> {
  const { values, positionals } = parse(command, args);
  const required = command.operands.filter((operand) => !operand.startsWith('['));
  const missing = required[positionals.length];
  const advice = `See: konspekt ${command.name} --help`;
  if (missing) throw new CallError(`${command.name}: ${missing} is missing`, advice);
  const many = command.operands.at(-1)?.includes('…') === true;
  const extra = positionals[command.operands.length];
  if (extra !== undefined && !many) {
    throw new CallError(`${command.name}: unexpected argument ${JSON.stringify(extra)}`, advice);
  }
  return command.run(values as Values<O>, positionals);
}

function parse<O extends Options>(
  command: Command<O>,
  args: readonly string[],
): { values: object; positionals: string[] } {
  const options: NonNullable<ParseArgsConfig['options']> = {};
  for (const [name, { type, short, multiple }] of Object.entries(command.options)) {
    options[name] = { type, ...(short && { short }), ...(multiple && { multiple }) };
  }
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, name = ''] = /Unknown option '-*([^']+)'/.exec(message) ?? [];
    if (!name) throw new CallError(`${command.name}: ${message.split('. ')[0]}`);
    const meant = nearest(name, Object.keys(command.options));
    throw new CallError(
      `${command.name}: unknown option --${name}`,
      meant ? `Did you mean --${meant}?` : `See: konspekt ${command.name} --help`,
    );
  }
}
