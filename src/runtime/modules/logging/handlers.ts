import { named } from '../../builtins/parameters.ts';
import { PythonObject } from '../../classes/object.ts';
import { call } from '../../calls/call.ts';
import { callable } from '../../calls/call.ts';
import { method } from '../../calls/method.ts';
import { truthy } from '../../compare/truthy.ts';
import { registerType } from '../../objects/class-info.ts';
import { stderr } from '../sys.ts';
import { getAttr } from '../../attributes/get-attr.ts';
import { typeName } from '../../objects/type-name.ts';
import { Formatter } from './formatter.ts';
import { getLevelName, levelOf } from './levels.ts';
import type { LogRecord } from './record.ts';

/** What loggers and handlers share: filters. */
export class Filterer extends PythonObject {
  declare filters: unknown[];

  __init__(..._args: unknown[]): void {
    this.filters = [];
  }

  addFilter(filter: unknown): null {
    if (!this.filters.includes(filter)) this.filters.push(filter);
    return null;
  }

  removeFilter(filter: unknown): null {
    this.filters = this.filters.filter((one) => one !== filter);
    return null;
  }

  filter(record: LogRecord): boolean {
    return this.filters.every((one) =>
      truthy(callable(one) ? call(one, [record]) : method(one, 'filter', [record])),
    );
  }
}

const usual = (): Formatter => new Formatter();

/** logging.Filter: lets through the records of a logger and of those below it. */
export class Filter extends PythonObject {
  declare name: string;

  __init__(name: string = ''): void {
    this.name = name;
  }

  filter(record: LogRecord): boolean {
    return this.name === '' || `${record.name}.`.startsWith(`${this.name}.`);
  }
}

/** logging.Handler: takes records somewhere; programs derive their own. */
export class Handler extends Filterer {
  declare level: number;
  declare formatter: unknown;

  override __init__(...args: unknown[]): void {
    const [level = 0] = named('Handler.__init__', ['level'], args);
    super.__init__();
    this.level = levelOf(level);
    this.formatter = null;
  }

  setLevel(level: unknown): null {
    this.level = levelOf(level);
    return null;
  }

  setFormatter(formatter: unknown): null {
    this.formatter = formatter;
    return null;
  }

  format(record: LogRecord): string {
    return String(method(this.formatter ?? usual(), 'format', [record]));
  }

  handle(record: LogRecord): boolean {
    if (!truthy(method(this, 'filter', [record]))) return false;
    method(this, 'emit', [record]);
    return true;
  }

  emit(_record: LogRecord): null {
    return null;
  }

  flush(): null {
    return null;
  }

  close(): null {
    return null;
  }

  __repr__(): string {
    return `<${typeName(this)} (${String(getLevelName(this.level))})>`;
  }
}

/** Writes lines to a stream: stderr, unless another is given. */
export class StreamHandler extends Handler {
  declare stream: unknown;
  declare terminator: string;

  override __init__(...args: unknown[]): void {
    const [stream = null] = named('StreamHandler.__init__', ['stream'], args);
    super.__init__();
    this.stream = stream ?? stderr;
    this.terminator = '\n';
  }

  override emit(record: LogRecord): null {
    method(this.stream, 'write', [`${String(method(this, 'format', [record]))}${this.terminator}`]);
    return null;
  }

  setStream(stream: unknown): unknown {
    const before = this.stream;
    this.stream = stream;
    return before === stream ? null : before;
  }

  override __repr__(): string {
    const name = getAttr(this.stream, 'name', '') as string;
    const shown = name === '' ? '' : `${name} `;
    return `<${typeName(this)} ${shown}(${String(getLevelName(this.level))})>`;
  }
}

export class NullHandler extends Handler {
  override handle(): boolean {
    return true;
  }
}

registerType(Filter, 'Filter', { module: 'logging', builtin: false });
registerType(Filterer, 'Filterer', { module: 'logging', builtin: false });
registerType(Handler, 'Handler', { module: 'logging', builtin: false });
registerType(StreamHandler, 'StreamHandler', { module: 'logging', builtin: false });
registerType(NullHandler, 'NullHandler', { module: 'logging', builtin: false });
