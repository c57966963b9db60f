import { named } from '../../builtins/parameters.ts';
import { PythonObject } from '../../classes/object.ts';
import { dir } from '../../attributes/dir.ts';
import { getAttr } from '../../attributes/get-attr.ts';
import { method } from '../../calls/method.ts';
import { BaseException } from '../../exceptions/base-exception.ts';
import { formatException } from '../../exceptions/format-exception.ts';
import { ValueError } from '../../exceptions/builtin.ts';
import { percent } from '../../format/percent.ts';
import { host } from '../../host.ts';
import { registerType } from '../../objects/class-info.ts';
import { gmtime, strftime } from '../time.ts';
import { Template } from '../string/template.ts';
import type { LogRecord } from './record.ts';

const defaults: Readonly<Record<string, string>> = {
  '%': '%(message)s',
  '{': '{message}',
  $: '${message}',
};

/** logging.Formatter: a record as text. */
export class Formatter extends PythonObject {
  declare _fmt: string;
  declare datefmt: string | null;
  declare _style: string;

  __init__(...args: unknown[]): void {
    const [fmt = null, datefmt = null, style = '%'] = named(
      'Formatter.__init__',
      ['fmt', 'datefmt', 'style', 'validate', 'defaults'],
      args,
    ) as [string | null | undefined, string | null | undefined, string | undefined];
    if (!Object.hasOwn(defaults, style)) throw new ValueError(`Style must be one of: %,{,$`);
    this._fmt = fmt ?? defaults[style] ?? '';
    this.datefmt = datefmt;
    this._style = style;
  }

  format(record: LogRecord): string {
    record.message = record.getMessage();
    if (this.usesTime())
      record.asctime = String(method(this, 'formatTime', [record, this.datefmt]));
    const text = String(method(this, 'formatMessage', [record]));
    if (!(record.excInfo instanceof BaseException)) return text;
    const trace = method(this, 'formatException', [record.excInfo]);
    return `${text.replace(/\n$/, '')}\n${String(trace)}`;
  }

  usesTime(): boolean {
    return this._fmt.includes('asctime');
  }

  formatTime(record: LogRecord, datefmt: string | null = null): string {
    const fields = gmtime(Number(record.created));
    if (datefmt !== null) return strftime(datefmt, fields);
    const millis = String(Number(record.msecs)).padStart(3, '0');
    return `${strftime('%Y-%m-%d %H:%M:%S', fields)},${millis}`;
  }

  formatMessage(record: LogRecord): string {
    const values = new Map(
      dir(record)
        .filter((name) => !name.startsWith('__') && this._fmt.includes(name))
        .map((name): [string, unknown] => [name, getAttr(record, name)]),
    );
    if (this._style === '%') return percent(this._fmt, values);
    if (this._style === '{') return String(method(this._fmt, 'format', [], values));
    return new Template(this._fmt).substitute(values);
  }

  formatException(error: unknown): string {
    if (!(error instanceof BaseException)) return 'NoneType: None';
    const text = host().traceback?.(error) ?? formatException(error, () => '');
    return text.replace(/\n$/, '');
  }
}

registerType(Formatter, 'Formatter', { module: 'logging', builtin: false });
