import { named } from '../builtins/parameters.ts';
import { print } from '../builtins/print.ts';
import { truthy } from '../compare/truthy.ts';
import { ValueError } from '../exceptions/builtin.ts';
import { PythonObject } from '../classes/object.ts';
import { registerType } from '../objects/class-info.ts';
import { asSize } from '../values/as-index.ts';
import { pretty } from './pprint/pretty.ts';
import { safeRepr } from './pprint/safe-repr.ts';
import type { Style } from './pprint/safe-repr.ts';

export const __name__ = 'pprint';

const parameters = [
  'indent',
  'width',
  'depth',
  'stream',
  'compact',
  'sortDicts',
  'underscoreNumbers',
];

interface Setting {
  readonly style: Style;
  readonly stream: unknown;
}

function setting(name: string, args: readonly unknown[]): Setting {
  const [
    indent = 1,
    width = 80,
    depth = null,
    stream = null,
    compact = false,
    sort = true,
    underscores = false,
  ] = named(name, parameters, args);
  if (asSize(indent) < 0) throw new ValueError('indent must be >= 0');
  if (depth !== null && asSize(depth) <= 0) throw new ValueError('depth must be > 0');
  if (asSize(width) === 0) throw new ValueError('width must be != 0');
  const style = {
    indent: asSize(indent),
    width: asSize(width),
    depth: depth === null ? null : asSize(depth),
    compact: truthy(compact),
    sortDicts: truthy(sort),
    underscores: truthy(underscores),
  };
  return { style, stream };
}

/** The text that pprint prints. Raises ValueError. */
export function pformat(x: unknown, ...options: unknown[]): string {
  const [indent, width, depth, ...rest] = named(
    'pformat',
    parameters.filter((one) => one !== 'stream'),
    options,
  );
  return pretty(x, setting('pformat', [indent, width, depth, null, ...rest]).style);
}

/** pprint(x, stream=None, indent=1, width=80, depth=None, *, compact, sort_dicts, underscore_numbers). */
export function pprint(x: unknown, ...options: unknown[]): null {
  const names = ['stream', ...parameters.filter((one) => one !== 'stream')];
  const [stream = null, indent, width, depth, ...rest] = named('pprint', names, options);
  const { style } = setting('pprint', [indent, width, depth, null, ...rest]);
  return print(pretty(x, style), { file: stream });
}

/** pprint with dicts in their own order. */
export function pp(x: unknown, ...options: unknown[]): null {
  const last = options.at(-1);
  const keywords = typeof last === 'object' && last !== null ? last : {};
  return pprint(x, { sortDicts: false, ...keywords });
}

export const saferepr = (x: unknown): string => safeRepr(x, setting('saferepr', []).style);

/** pprint.PrettyPrinter: keeps its settings. */
export class PrettyPrinter extends PythonObject {
  declare setting: Setting;

  __init__(...options: unknown[]): void {
    this.setting = setting('PrettyPrinter', options);
  }

  pformat(x: unknown): string {
    return pretty(x, this.setting.style);
  }

  pprint(x: unknown): null {
    return print(this.pformat(x), { file: this.setting.stream });
  }
}

registerType(PrettyPrinter, 'PrettyPrinter', { module: 'pprint', builtin: false });
