import { consultSeconds } from '../../clock.ts';
import { percent } from '../../format/percent.ts';
import { str } from '../../format/str.ts';
import { host } from '../../host.ts';
import { registerType } from '../../objects/class-info.ts';
import { box } from '../../values/float.ts';
import { asTuple, Tuple } from '../../values/tuple.ts';
import { truthy } from '../../compare/truthy.ts';
import { getLevelName } from './levels.ts';

/** logging.LogRecord: one event. Its properties are what a format may name. */
export class LogRecord {
  readonly name: string;
  readonly levelno: number;
  readonly levelname: unknown;
  readonly msg: unknown;
  readonly args: unknown;
  readonly created: number;
  readonly msecs: number;
  readonly relativeCreated: number;
  readonly pathname = 'main.py';
  readonly filename = 'main.py';
  readonly module = 'main';
  readonly process = 1;
  readonly processName = 'MainProcess';
  readonly threadName = 'MainThread';
  readonly excInfo: unknown;
  readonly #made = new Error();
  message = '';
  asctime = '';

  constructor(
    name: string,
    level: number,
    msg: unknown,
    args: readonly unknown[],
    excInfo: unknown,
  ) {
    this.name = name;
    this.levelno = level;
    this.levelname = getLevelName(level);
    this.msg = msg;
    const [only] = args;
    const isMapping = args.length === 1 && only instanceof Map && truthy(only);
    this.args = isMapping ? only : asTuple([...args]);
    const now = consultSeconds('wall');
    this.created = box(now);
    this.msecs = box(Math.floor((now % 1) * 1000));
    this.relativeCreated = box(consultSeconds('monotonic') * 1000);
    this.excInfo = excInfo;
  }

  /** The line of the program that logged this. */
  get lineno(): number {
    return host().places?.ofStack(this.#made.stack ?? '')[0] ?? 1;
  }

  /** The function around that line. */
  get funcName(): string {
    return host().places?.nameAt(this.lineno) ?? '<module>';
  }

  /** The message with its arguments. */
  getMessage(): string {
    const text = str(this.msg);
    const none = this.args instanceof Tuple && this.args.length === 0;
    return none ? text : percent(text, this.args);
  }
}

registerType(LogRecord, 'LogRecord', { module: 'logging', builtin: false });
