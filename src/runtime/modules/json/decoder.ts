import { TypeError } from '../../exceptions/builtin.ts';
import { named } from '../../builtins/parameters.ts';
import { call } from '../../calls/call.ts';
import { registerType } from '../../objects/class-info.ts';
import { typeName } from '../../objects/type-name.ts';
import { codePointIndex, unitIndex } from '../../text/code-points.ts';
import { box } from '../../values/float.ts';
import { rawFloat } from '../../values/float-parse.ts';
import { parseInt10 } from '../../values/int-parse.ts';
import { asTuple } from '../../values/tuple.ts';
import { Scanner } from './scanner.ts';
import type { Hooks } from './scanner.ts';

const constants: Readonly<Record<string, number>> = {
  NaN: NaN,
  Infinity: Infinity,
  '-Infinity': -Infinity,
};

const parameters = [
  'objectHook',
  'parseFloat',
  'parseInt',
  'parseConstant',
  'strict',
  'objectPairsHook',
];

/** json.JSONDecoder. */
export class JSONDecoder {
  readonly #hooks: Hooks;

  constructor(...args: unknown[]) {
    const [object, float, int, constant, strict, pairs] = named('JSONDecoder', parameters, args);
    const hook = (f: unknown): ((x: unknown) => unknown) | null =>
      f == null ? null : (x) => call(f, [x]);
    this.#hooks = {
      object: hook(object),
      pairs: hook(pairs),
      float: hook(float) ?? ((text) => box(rawFloat(text) ?? NaN)),
      int: hook(int) ?? parseInt10,
      constant: hook(constant) ?? ((text) => box(constants[text] ?? NaN)),
      strict: strict !== false,
    };
  }

  /** The value of a whole text. Raises JSONDecodeError. */
  decode(text: string): unknown {
    const scanner = this.#scanner(text);
    scanner.skipBlanks();
    const value = scanner.value();
    scanner.skipBlanks();
    if (scanner.at !== text.length) throw scanner.fail('Extra data', scanner.at);
    return value;
  }

  /** The value at the start of a text, and where it ends. */
  rawDecode(text: string, start = 0): readonly unknown[] {
    const scanner = this.#scanner(text);
    scanner.at = unitIndex(text, start);
    const value = scanner.value();
    return asTuple([value, codePointIndex(text, scanner.at)]);
  }

  #scanner(text: unknown): Scanner {
    if (typeof text === 'string') return new Scanner(text, this.#hooks);
    throw new TypeError(`expected string or bytes-like object, got '${typeName(text)}'`);
  }
}

registerType(JSONDecoder, 'JSONDecoder', { module: 'json.decoder', builtin: false });
