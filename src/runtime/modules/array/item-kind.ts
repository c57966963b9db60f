import { OverflowError, TypeError, ValueError } from '../../exceptions/builtin.ts';
import { typeName } from '../../objects/type-name.ts';
import { asIndex } from '../../values/as-index.ts';
import { byteCodes, rangeOf, readCode, writeCode } from '../../values/byte-codes.ts';
import type { ByteCode } from '../../values/byte-codes.ts';
import type { Int } from '../../values/int.ts';
import { real } from '../math/real.ts';

/** How an array keeps its items. */
export interface ItemKind {
  readonly typecode: string;
  readonly size: number;
  /** Items are characters. */
  readonly isText: boolean;
  readonly read: (view: DataView, at: number) => unknown;
  /** Raises TypeError, OverflowError. */
  readonly write: (view: DataView, at: number, item: unknown) => void;
}

/** array.typecodes. */
export const typecodes = 'bBuwhHiIlLqQfd';

const kinds = new Map<string, ItemKind>();

/** The kind of a type code. Raises TypeError, ValueError. */
export function itemKind(typecode: unknown): ItemKind {
  const what =
    typeof typecode === 'string' ? `a string of length ${typecode.length}` : typeName(typecode);
  if (typeof typecode !== 'string' || typecode.length !== 1)
    throw new TypeError(`array() argument 1 must be a unicode character, not ${what}`);
  if (!typecodes.includes(typecode))
    throw new ValueError('bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)');
  const kind = kinds.get(typecode) ?? makeKind(typecode);
  kinds.set(typecode, kind);
  return kind;
}

function makeKind(typecode: string): ItemKind {
  if (typecode === 'u' || typecode === 'w') return textKind(typecode);
  const code = byteCodes[typecode] as ByteCode;
  return {
    typecode,
    size: code.size,
    isText: false,
    read: (view, at) => readCode(code, view, at, true),
    write: (view, at, item) => {
      const value = code.kind === 'int' ? intFor(typecode, code, item) : real(item);
      writeCode(code, view, at, value, true);
    },
  };
}

function textKind(typecode: string): ItemKind {
  return {
    typecode,
    size: 4,
    isText: true,
    read: (view, at) => String.fromCodePoint(view.getUint32(at, true)),
    write(view, at, item) {
      if (typeof item !== 'string')
        throw new TypeError(`array item must be a unicode character, not ${typeName(item)}`);
      const [character = '', more] = item;
      if (character === '' || more !== undefined)
        throw new TypeError(
          `array item must be a string of length 1, not a string of length ${[...item].length}`,
        );
      view.setUint32(at, character.codePointAt(0) ?? 0, true);
    },
  };
}

const names: Readonly<Record<string, string>> = {
  b: 'signed char',
  B: 'unsigned byte integer',
  h: 'signed short integer',
  H: 'unsigned short',
  i: 'signed integer',
  I: 'unsigned int',
};

/** The texts of Modules/arraymodule.c, *_setitem. */
function intFor(typecode: string, code: ByteCode & { kind: 'int' }, item: unknown): Int {
  const n = asIndex(item);
  const [least, most] = rangeOf(code.size, code.signed);
  if (n >= least && n <= most) return n;
  throw new OverflowError(overflow(typecode, n));
}

function overflow(typecode: string, n: Int): string {
  if (typecode === 'q') return 'int too big to convert';
  if (typecode === 'Q')
    return n < 0 ? "can't convert negative int to unsigned" : 'int too big to convert';
  if ('IL'.includes(typecode)) {
    if (n < 0) return "can't convert negative value to unsigned int";
    return typecode === 'L' || n > 2n ** 64n - 1n
      ? 'Python int too large to convert to C unsigned long'
      : 'unsigned int is greater than maximum';
  }
  if (typecode === 'l' || n > 2n ** 63n - 1n || n < -(2n ** 63n))
    return 'Python int too large to convert to C long';
  return `${names[typecode]} is ${n < 0 ? 'less than minimum' : 'greater than maximum'}`;
}
