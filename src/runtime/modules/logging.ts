import { declared } from '../calls/declared.ts';
import { ValueError } from '../exceptions/builtin.ts';
import { iter } from '../iteration/iter.ts';
import { truthy } from '../compare/truthy.ts';
import { Formatter } from './logging/formatter.ts';
import { StreamHandler } from './logging/handlers.ts';
import type { Handler } from './logging/handlers.ts';
import { root } from './logging/logger.ts';

/** Python's module logging: Lib/logging/__init__.py, without files. */
export const __name__ = 'logging';
export { Formatter } from './logging/formatter.ts';
export { Filter, Filterer, Handler, NullHandler, StreamHandler } from './logging/handlers.ts';
export {
  addLevelName,
  CRITICAL,
  CRITICAL as FATAL,
  DEBUG,
  ERROR,
  getLevelName,
  getLevelNamesMapping,
  INFO,
  NOTSET,
  WARNING,
  WARNING as WARN,
} from './logging/levels.ts';
export { disable, getLogger, Logger, root } from './logging/logger.ts';
export { LogRecord } from './logging/record.ts';

const basicFormat = '%(levelname)s:%(name)s:%(message)s';
const basicFormats: Readonly<Record<string, string>> = {
  '%': basicFormat,
  '{': '{levelname}:{name}:{message}',
  $: '${levelname}:${name}:${message}',
};

/** Gives the root logger a handler, if it has none. Raises ValueError. */
export const basicConfig = declared(
  'basicConfig(*, filename=, filemode=, format=, datefmt=, style=, level=, stream=, handlers=, force=, encoding=, errors=)',
  (...args: unknown[]): null => {
    const [filename, , format, datefmt, style = '%', level, stream, handlers, force = false] = args;
    if (truthy(force)) root.handlers.splice(0);
    if (root.handlers.length > 0) return null;
    if (filename !== undefined && filename !== null) throw new ValueError('files are out of reach');
    const shape = String(style);
    const formatter = new Formatter(format ?? basicFormats[shape], datefmt ?? null, shape);
    const all = handlers == null ? [new StreamHandler(stream ?? null)] : [...iter(handlers)];
    for (const handler of all as Handler[]) {
      if (handler.formatter === null) handler.formatter = formatter;
      root.addHandler(handler);
    }
    if (level !== undefined && level !== null) root.setLevel(level);
    return null;
  },
);

function onRoot(name: 'debug' | 'info' | 'warning' | 'error' | 'exception' | 'critical') {
  return (msg: unknown, ...args: unknown[]): null => {
    if (root.handlers.length === 0) basicConfig();
    return root[name](msg, ...args);
  };
}

export const debug = onRoot('debug');
export const info = onRoot('info');
export const warning = onRoot('warning');
export const error = onRoot('error');
export const exception = onRoot('exception');
export const critical = onRoot('critical');

export function log(level: unknown, msg: unknown, ...args: unknown[]): null {
  if (root.handlers.length === 0) basicConfig();
  return root.log(level, msg, ...args);
}

export const shutdown = (): null => null;
export const captureWarnings = (_capture: unknown): null => null;
