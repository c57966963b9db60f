import { isKeywords } from '../../calls/keywords.ts';
import { method } from '../../calls/method.ts';
import { BaseException } from '../../exceptions/base-exception.ts';
import { lastHandled } from '../../exceptions/handled.ts';
import { truthy } from '../../compare/truthy.ts';
import { mangle } from '../../mangle.ts';
import { registerType } from '../../objects/class-info.ts';
import { stderr } from '../sys.ts';
import { Filterer } from './handlers.ts';
import type { Handler } from './handlers.ts';
import { CRITICAL, DEBUG, ERROR, getLevelName, INFO, levelOf, NOTSET, WARNING } from './levels.ts';
import { LogRecord } from './record.ts';

/** Levels up to this one are off everywhere. */
let disabled = 0;

export function disable(level: unknown = CRITICAL): null {
  disabled = levelOf(level);
  return null;
}

/** logging.Logger: hands records to its handlers, and to those of its parents. */
export class Logger extends Filterer {
  declare name: string;
  declare level: number;
  declare parent: Logger | null;
  declare propagate: boolean;
  declare handlers: Handler[];
  declare disabled: boolean;

  override __init__(name: string, level: unknown = NOTSET): void {
    super.__init__();
    this.name = name;
    this.level = levelOf(level);
    this.parent = null;
    this.propagate = true;
    this.handlers = [];
    this.disabled = false;
  }

  setLevel(level: unknown): null {
    this.level = levelOf(level);
    return null;
  }

  getEffectiveLevel(): number {
    for (let logger: Logger | null = this; logger; logger = logger.parent)
      if (logger.level !== 0) return logger.level;
    return NOTSET;
  }

  isEnabledFor(level: unknown): boolean {
    const n = levelOf(level);
    return !this.disabled && n > disabled && n >= this.getEffectiveLevel();
  }

  addHandler(handler: Handler): null {
    if (!this.handlers.includes(handler)) this.handlers.push(handler);
    return null;
  }

  removeHandler(handler: Handler): null {
    const at = this.handlers.indexOf(handler);
    if (at >= 0) this.handlers.splice(at, 1);
    return null;
  }

  hasHandlers(): boolean {
    return this.handlers.length > 0 || (this.propagate && (this.parent?.hasHandlers() ?? false));
  }

  getChild(suffix: string): Logger {
    return getLogger(this.parent === null ? suffix : `${this.name}.${suffix}`);
  }

  debug(msg: unknown, ...args: unknown[]): null {
    return this.#log(DEBUG, msg, args);
  }

  info(msg: unknown, ...args: unknown[]): null {
    return this.#log(INFO, msg, args);
  }

  warning(msg: unknown, ...args: unknown[]): null {
    return this.#log(WARNING, msg, args);
  }

  error(msg: unknown, ...args: unknown[]): null {
    return this.#log(ERROR, msg, args);
  }

  /** An error, with the exception that is being handled. */
  exception(msg: unknown, ...args: unknown[]): null {
    const last = args.at(-1);
    const rest = isKeywords(last) ? args.slice(0, -1) : args;
    return this.#log(ERROR, msg, [...rest, { excInfo: true, ...(isKeywords(last) ? last : {}) }]);
  }

  critical(msg: unknown, ...args: unknown[]): null {
    return this.#log(CRITICAL, msg, args);
  }

  log(level: unknown, msg: unknown, ...args: unknown[]): null {
    return this.#log(levelOf(level), msg, args);
  }

  #log(level: number, msg: unknown, args: readonly unknown[]): null {
    if (!this.isEnabledFor(level)) return null;
    const last = args.at(-1);
    const keywords = isKeywords(last) ? last : {};
    const given = keywords['excInfo'] ?? null;
    const error = given instanceof BaseException ? given : truthy(given) ? lastHandled() : null;
    const values = isKeywords(last) ? args.slice(0, -1) : args;
    const record = new LogRecord(this.name, level, msg, values, error ?? null);
    const { extra } = keywords;
    if (extra instanceof Map)
      for (const [key, value] of extra) Object.assign(record, { [mangle(String(key))]: value });
    return this.handle(record);
  }

  handle(record: LogRecord): null {
    if (truthy(method(this, 'filter', [record]))) this.#pass(record);
    return null;
  }

  #pass(record: LogRecord): void {
    let found = false;
    for (let logger: Logger | null = this; logger; logger = logger.propagate ? logger.parent : null)
      for (const handler of logger.handlers) {
        found = true;
        if (record.levelno >= handler.level) method(handler, 'handle', [record]);
      }
    if (!found && record.levelno >= WARNING) stderr.write(`${record.getMessage()}\n`);
  }

  __repr__(): string {
    const level = String(getLevelName(this.getEffectiveLevel()));
    return `<${this.parent ? 'Logger' : 'RootLogger'} ${this.name} (${level})>`;
  }
}

registerType(Logger, 'Logger', { module: 'logging', builtin: false });

export const root = new Logger('root', WARNING);
const loggers = new Map<string, Logger>();

/** The logger of that name, below the nearest one that its dots name. */
export function getLogger(name: string | null = null): Logger {
  if (name === null || name === '' || name === 'root') return root;
  const known = loggers.get(name);
  if (known) return known;
  const made = new Logger(name);
  loggers.set(name, made);
  for (const logger of loggers.values()) logger.parent = parentOf(logger.name);
  return made;
}

function parentOf(name: string): Logger {
  for (let at = name.lastIndexOf('.'); at > 0; at = name.lastIndexOf('.', at - 1)) {
    const parent = loggers.get(name.slice(0, at));
    if (parent) return parent;
  }
  return root;
}
