import { TypeError, ValueError } from '../exceptions/builtin.ts';
import { iter } from '../iteration/iter.ts';
import { named, text as textOf } from '../builtins/parameters.ts';
import { typeName } from '../objects/type-name.ts';
import { decode } from '../text/decode.ts';
import { classMethods } from '../text/char-class.ts';
import { padMethods } from '../text/pad.ts';
import { searchMethods } from '../text/search.ts';
import { splitMethods } from '../text/split.ts';
import { byteOf } from './byte.ts';
import { asBuffer, bufferOf } from './buffer.ts';
import { Bytes, bytesOf } from './bytes.ts';
import { isIntLike } from './int.ts';
import { asTuple, Tuple } from './tuple.ts';

// bytes do what str does, on bytes: most methods go through the str of the same bytes in Latin-1, where one
// character is one byte, and back. Only ASCII has case and classes.

type Bound = number | null;

const latin1 = (bytes: Bytes): string => {
  let text = '';
  for (const byte of bytes.data) text += String.fromCharCode(byte);
  return text;
};

/** A bytes-like argument as Latin-1 text. */
function text(x: unknown): string {
  return latin1(new Bytes(asBuffer(x)));
}

/** An argument that may be a byte or bytes. */
function needle(x: unknown): string {
  if (isIntLike(x)) return String.fromCharCode(byteOf(x));
  const bytes = bufferOf(x);
  if (bytes) return latin1(new Bytes(bytes));
  throw new TypeError(`argument should be integer or bytes-like object, not '${typeName(x)}'`);
}

const like = (bytes: Bytes, latin: string): Bytes => bytes.like(bytesOf(latin).data);

const upper = (s: string): string => s.replace(/[a-z]+/g, (run) => run.toUpperCase());
const lower = (s: string): string => s.replace(/[A-Z]+/g, (run) => run.toLowerCase());

/** A method without arguments that maps the text. */
const mapping =
  (f: (s: string) => string) =>
  (b: Bytes): Bytes =>
    like(b, f(latin1(b)));

/** A question about all bytes, of which only ASCII ones can answer yes. */
const asking =
  (pattern: RegExp) =>
  (b: Bytes): boolean =>
    pattern.test(latin1(b));

/** What is a blank or a character of its own to a str, but not to bytes. */
const hiddenBytes = '[\\x1c-\\x1f\\x80-\\xff]';
const notAscii = new RegExp(hiddenBytes, 'g');

const asciiBlanks = '\t\n\v\f\r ';

const stripping =
  (method: 'strip' | 'lstrip' | 'rstrip') =>
  (b: Bytes, chars: Bytes | null = null): Bytes => {
    const latin = latin1(b);
    const stripped = padMethods[method](latin, chars === null ? asciiBlanks : text(chars));
    // Bytes proper of which nothing goes are themselves.
    const isSame = stripped.length === latin.length && Object.getPrototypeOf(b) === Bytes.prototype;
    return isSame ? b : like(b, stripped);
  };

type Finder = (b: Bytes, sub: Bytes | number, start?: Bound, stop?: Bound) => number;

const finding =
  (method: 'find' | 'rfind' | 'count'): Finder =>
  (b, sub, start, stop) =>
    searchMethods[method](latin1(b), needle(sub), start, stop);

const indexing =
  (method: 'find' | 'rfind'): Finder =>
  (b, sub, start, stop) => {
    const at = searchMethods[method](latin1(b), needle(sub), start, stop);
    if (at < 0) throw new ValueError('subsection not found');
    return at;
  };

const affixing =
  (method: 'startswith' | 'endswith') =>
  (b: Bytes, affix: unknown, start?: Bound, stop?: Bound): boolean => {
    const affixes =
      affix instanceof Tuple ? asTuple(Array.from(affix as Tuple, text)) : affixText(affix, method);
    return searchMethods[method](latin1(b), affixes, start, stop);
  };

function affixText(affix: unknown, method: string): string {
  const bytes = bufferOf(affix);
  if (bytes) return latin1(new Bytes(bytes));
  throw new TypeError(
    `${method} first arg must be bytes or a tuple of bytes, not ${typeName(affix)}`,
  );
}

const splitting =
  (method: 'split' | 'rsplit') =>
  (b: Bytes, ...args: unknown[]): Bytes[] => {
    const [sep = null, maxsplit = -1] = named(method, ['sep', 'maxsplit'], args);
    const most = maxsplit as number;
    if (sep !== null)
      return splitMethods[method](latin1(b), text(sep), most).map((part) => like(b, part));
    // Bytes above ASCII are no blanks: they are hidden from the str method.
    const hidden = latin1(b).replace(notAscii, (c) =>
      String.fromCharCode(c.charCodeAt(0) + 0x4e00),
    );
    return splitMethods[method](hidden, null, most).map((part) =>
      like(
        b,
        part.replace(/[\u4e00-\u4eff]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0x4e00)),
      ),
    );
  };

const parting =
  (method: 'partition' | 'rpartition') =>
  (b: Bytes, sep: Bytes): readonly [Bytes, Bytes, Bytes] =>
    asTuple(
      Array.from(splitMethods[method](latin1(b), text(sep)), (part) => like(b, part)),
    ) as unknown as readonly [Bytes, Bytes, Bytes];

const padding =
  (method: 'center' | 'ljust' | 'rjust') =>
  (b: Bytes, width: number, fill?: Bytes): Bytes =>
    like(b, padMethods[method](latin1(b), width, fill === undefined ? ' ' : text(fill)));

/** The methods of bytes, as functions of the bytes. */
export const bytesMethods = {
  upper: mapping(upper),
  lower: mapping(lower),
  swapcase: mapping((s) =>
    s.replace(/[a-z]+|[A-Z]+/g, (run) => (run < 'a' ? lower(run) : upper(run))),
  ),
  capitalize: mapping((s) => upper(s.slice(0, 1)) + lower(s.slice(1))),
  title: mapping((s) =>
    s.replace(/[a-zA-Z]+/g, (run) => upper(run.slice(0, 1)) + lower(run.slice(1))),
  ),
  isalpha: asking(/^[a-zA-Z]+$/),
  isdigit: asking(/^[0-9]+$/),
  isalnum: asking(/^[a-zA-Z0-9]+$/),
  isspace: asking(/^[\t-\r ]+$/),
  isascii: asking(/^[\0-\x7f]*$/),
  islower: asking(/^[^A-Z]*[a-z][^A-Z]*$/),
  isupper: asking(/^[^a-z]*[A-Z][^a-z]*$/),
  istitle: (b: Bytes): boolean => classMethods.istitle(latin1(b).replace(/[\x80-\xff]/g, ' ')),
  strip: stripping('strip'),
  lstrip: stripping('lstrip'),
  rstrip: stripping('rstrip'),
  find: finding('find'),
  rfind: finding('rfind'),
  count: finding('count'),
  index: indexing('find'),
  rindex: indexing('rfind'),
  startswith: affixing('startswith'),
  endswith: affixing('endswith'),
  split: splitting('split'),
  rsplit: splitting('rsplit'),
  partition: parting('partition'),
  rpartition: parting('rpartition'),
  center: padding('center'),
  ljust: padding('ljust'),
  rjust: padding('rjust'),
  zfill: (b: Bytes, width: number): Bytes => like(b, padMethods.zfill(latin1(b), width)),
  expandtabs: (b: Bytes, ...args: [tabsize?: number]): Bytes =>
    like(b, padMethods.expandtabs(latin1(b), ...args)),
  removeprefix: (b: Bytes, prefix: Bytes): Bytes =>
    like(b, searchMethods.removeprefix(latin1(b), text(prefix))),
  removesuffix: (b: Bytes, suffix: Bytes): Bytes =>
    like(b, searchMethods.removesuffix(latin1(b), text(suffix))),

  replace: (b: Bytes, old: Bytes, by: Bytes, count: number = -1): Bytes =>
    like(b, searchMethods.replace(latin1(b), text(old), text(by), count)),

  splitlines(b: Bytes, ...args: [keepends?: boolean]): Bytes[] {
    const [keep = false] = named('splitlines', ['keepends'], args);
    const lines = latin1(b).match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
    return lines.map((line) => like(b, keep ? line : line.replace(/[\r\n]+$/, '')));
  },

  /** Raises TypeError for an item that is not bytes. */
  join(b: Bytes, items: Iterable<unknown>): Bytes {
    const parts = Array.from(iter(items), (x, i) => {
      const bytes = bufferOf(x);
      if (bytes) return latin1(new Bytes(bytes));
      throw new TypeError(`sequence item ${i}: expected a bytes-like object, ${typeName(x)} found`);
    });
    return like(b, parts.join(latin1(b)));
  },

  /** Raises UnicodeDecodeError, LookupError. */
  decode(b: Bytes, ...args: unknown[]): string {
    const [encoding = 'utf-8', errors = 'strict'] = named('decode', ['encoding', 'errors'], args);
    return decode(
      b.data,
      textOf('decode', 'encoding', encoding),
      textOf('decode', 'errors', errors),
    );
  },

  hex(b: Bytes, ...args: unknown[]): string {
    const [sep, group = 1] = named('hex', ['sep', 'bytesPerSep'], args);
    const pairs = Array.from(b.data, (byte) => byte.toString(16).padStart(2, '0'));
    if (sep === undefined || group === 0) return pairs.join('');
    const size = Math.abs(group as number);
    const first = (group as number) > 0 ? pairs.length % size : 0;
    const groups = first > 0 ? [pairs.slice(0, first).join('')] : [];
    for (let i = first; i < pairs.length; i += size) groups.push(pairs.slice(i, i + size).join(''));
    return groups.join(sep instanceof Bytes ? latin1(sep) : (sep as string));
  },

  /** A class method in Python: `bytes.fromhex("6a 6b")`. Raises ValueError. */
  fromhex: (source: unknown): Bytes => new Bytes(bytesOfHex(source)),

  translate(b: Bytes, table: Bytes | null, deleted?: Bytes): Bytes {
    const gone = deleted === undefined ? '' : text(deleted);
    const kept = latin1(b).replace(/[^]/g, (c) => (gone.includes(c) ? '' : c));
    if (table === null) return like(b, kept);
    if (table.length !== 256) throw new ValueError('translation table must be 256 characters long');
    return like(
      b,
      kept.replace(/[^]/g, (c) => String.fromCharCode(table.data[c.charCodeAt(0)] ?? 0)),
    );
  },

  /** A static method in Python. Raises ValueError. */
  maketrans(from: Bytes, to: Bytes): Bytes {
    if (from.length !== to.length)
      throw new ValueError('maketrans arguments must have same length');
    const table = Uint8Array.from({ length: 256 }, (_, i) => i);
    from.data.forEach((byte, i) => (table[byte] = to.data[i] ?? 0));
    return new Bytes(table);
  },
};

function hexText(x: unknown): string {
  if (typeof x === 'string') return x;
  const bytes = bufferOf(x);
  if (bytes) return latin1(new Bytes(bytes));
  throw new TypeError(`fromhex() argument must be str or bytes-like, not ${typeName(x)}`);
}

/** The bytes of hexadecimal text; blanks may stand between pairs. Raises ValueError. */
export function bytesOfHex(x: unknown): number[] {
  const source = hexText(x);
  const bytes: number[] = [];
  for (let at = 0; at < source.length;) {
    if (/\s/.test(source[at] ?? '')) {
      at++;
      continue;
    }
    for (const i of [at, at + 1]) {
      if (i === source.length)
        throw new ValueError('fromhex() arg must contain an even number of hexadecimal digits');
      if (!/[0-9a-f]/i.test(source[i] ?? '')) {
        throw new ValueError(`non-hexadecimal number found in fromhex() arg at position ${i}`);
      }
    }
    bytes.push(Number.parseInt(source.slice(at, at + 2), 16));
    at += 2;
  }
  return bytes;
}
