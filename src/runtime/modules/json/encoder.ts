import { TypeError } from '../../exceptions/builtin.ts';
import { unpack } from '../../iteration/unpack.ts';
import { named } from '../../builtins/parameters.ts';
import { call } from '../../calls/call.ts';
import { method } from '../../calls/method.ts';
import { registerType } from '../../objects/class-info.ts';
import { shortName } from './short-name.ts';
import { truthy } from '../../compare/truthy.ts';
import { encode } from './encode.ts';
import type { Style } from './encode.ts';

const parameters = [
  'skipkeys',
  'ensureAscii',
  'checkCircular',
  'allowNan',
  'sortKeys',
  'indent',
  'separators',
  'default',
];

/** json.JSONEncoder; programs derive from it to say how other objects are written. */
export class JSONEncoder {
  readonly #style: Style;

  constructor(...args: unknown[]) {
    const values = named('JSONEncoder', parameters, args);
    const [skipKeys, ensureAscii, , allowNan, sortKeys, indent, separators, fallback] = values;
    const on = (x: unknown, otherwise: boolean): boolean =>
      x === undefined ? otherwise : truthy(x);
    const [item, key] =
      separators == null
        ? [indent == null ? ', ' : ',', ': ']
        : (unpack(separators, 2) as [string, string]);
    this.#style = {
      skipKeys: on(skipKeys, false),
      ascii: on(ensureAscii, true),
      allowNan: on(allowNan, true),
      sortKeys: on(sortKeys, false),
      indent: indentText(indent),
      itemSeparator: item,
      keySeparator: key,
      fallback: fallback == null ? (x) => method(this, 'default', [x]) : (x) => call(fallback, [x]),
    };
  }

  /** What is written for an object that JSON does not know. Raises TypeError. */
  default(o: unknown): unknown {
    throw new TypeError(`Object of type ${shortName(o)} is not JSON serializable`);
  }

  encode(o: unknown): string {
    return encode(o, this.#style);
  }

  *iterencode(o: unknown): Generator<string> {
    yield encode(o, this.#style);
  }
}

function indentText(indent: unknown): string | null {
  if (indent == null) return null;
  return typeof indent === 'string' ? indent : ' '.repeat(Math.max(Number(indent), 0));
}

registerType(JSONEncoder, 'JSONEncoder', { module: 'json.encoder', builtin: false });
