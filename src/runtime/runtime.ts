/**
 * The single module that translated programs import: Python's builtins, operators and modules in TypeScript.
 * Everything a program may name is exported here and nowhere else. Lines are grouped by folder, alphabetically.
 */
// compare; first, since modules of values and of comparisons need each other: this way the ring can be entered
export { ge } from './compare/ge.ts';
export { compared } from './compare/compared.ts';
export { contains, isIn } from './compare/contains.ts';
export { eq, ne, richEq } from './compare/eq.ts';
export { gt } from './compare/gt.ts';
export { is } from './compare/is.ts';
export { le } from './compare/le.ts';
export { lt } from './compare/lt.ts';
export { truthy } from './compare/truthy.ts';

export { connect } from './host.ts';
export type { Host } from './host.ts';

// attributes
export { delAttr, delAttr as delattr } from './attributes/del-attr.ts';
export { dir, vars } from './attributes/dir.ts';
export { getAttr, getAttr as getattr, hasAttr, hasAttr as hasattr } from './attributes/get-attr.ts';
export { setAttr, setAttr as setattr } from './attributes/set-attr.ts';

// builtins, runtime A
export { Ellipsis } from './builtins/ellipsis.ts';
export { exit, exit as quit } from './builtins/exit.ts';
export { classmethod, property, staticmethod } from './builtins/property.ts';

// calls
export { call, callable } from './calls/call.ts';
export { construct } from './calls/construct.ts';
export { def } from './calls/def.ts';
export { method } from './calls/method.ts';
export { camelKeywords, keywords } from './calls/spread-keywords.ts';
export type { Callable } from './calls/spread-keywords.ts';

// classes
export { bases } from './classes/bases.ts';
export { buildClass } from './classes/build-class.ts';
export { describe } from './classes/describe.ts';
export { isInstance as isinstance, isSubclass as issubclass } from './classes/is-instance.ts';
export { object } from './classes/object.ts';
export { superAttr, superCall, superOf } from './classes/super.ts';
export { Type, type } from './classes/type.ts';

// docs
export { help } from './docs/help.ts';

// evaluation
export { compile, evaluate, execute } from './evaluation/evaluate.ts';
export { boundLocals, globalName, globals, locals, namespace } from './evaluation/namespace.ts';

// exceptions
export { BaseException, Exception } from './exceptions/base-exception.ts';
export {
  ArithmeticError,
  AssertionError,
  AttributeError,
  BufferError,
  BytesWarning,
  DeprecationWarning,
  EOFError,
  EncodingWarning,
  FloatingPointError,
  FutureWarning,
  GeneratorExit,
  ImportError,
  ImportWarning,
  IndentationError,
  IndexError,
  KeyError,
  KeyboardInterrupt,
  LookupError,
  MemoryError,
  ModuleNotFoundError,
  NameError,
  NotImplementedError,
  OverflowError,
  PendingDeprecationWarning,
  PythonFinalizationError,
  RecursionError,
  ReferenceError,
  ResourceWarning,
  RuntimeError,
  RuntimeWarning,
  StopAsyncIteration,
  StopIteration,
  SyntaxError,
  SyntaxWarning,
  SystemError,
  SystemExit,
  TabError,
  TypeError,
  UnboundLocalError,
  UnicodeWarning,
  UserWarning,
  ValueError,
  Warning,
  ZeroDivisionError,
} from './exceptions/builtin.ts';
export { caught } from './exceptions/caught.ts';
export { BaseExceptionGroup, ExceptionGroup } from './exceptions/exception-group.ts';
export {
  BlockingIOError,
  BrokenPipeError,
  ChildProcessError,
  ConnectionAbortedError,
  ConnectionError,
  ConnectionRefusedError,
  ConnectionResetError,
  FileExistsError,
  FileNotFoundError,
  InterruptedError,
  IsADirectoryError,
  NotADirectoryError,
  OSError,
  PermissionError,
  ProcessLookupError,
  TimeoutError,
  OSError as EnvironmentError,
  OSError as IOError,
} from './exceptions/os-error.ts';
export { uncaught } from './exceptions/uncaught.ts';
export {
  UnicodeDecodeError,
  UnicodeEncodeError,
  UnicodeError,
  UnicodeTranslateError,
} from './exceptions/unicode-error.ts';

// iteration
export { generator } from './iteration/generator.ts';
export { iter } from './iteration/iter.ts';
export { keepOpen } from './iteration/keep-open.ts';
export { lazy, lazyAsync } from './iteration/lazy.ts';
export { yieldFrom } from './iteration/yield-from.ts';
export { next } from './iteration/next.ts';
export { unpack, unpackStar } from './iteration/unpack.ts';

// objects
export { id } from './objects/id.ts';
export { typeName } from './objects/type-name.ts';

// operators
export { add, iadd } from './operators/add.ts';
export { bitAnd, ibitAnd } from './operators/bit-and.ts';
export { bitOr, ibitOr } from './operators/bit-or.ts';
export { bitXor, ibitXor } from './operators/bit-xor.ts';
export { div, floatDiv, idiv } from './operators/div.ts';
export { floorDiv, ifloorDiv } from './operators/floor-div.ts';
export { lshift, ilshift } from './operators/lshift.ts';
export { matMul, imatMul } from './operators/mat-mul.ts';
export { mod, imod } from './operators/mod.ts';
export { mul, imul } from './operators/mul.ts';
export { floatPow, pow, ipow } from './operators/pow.ts';
export { rshift, irshift } from './operators/rshift.ts';
export { sub, isub } from './operators/sub.ts';
export { getItem } from './operators/get-item.ts';
export { NotImplemented } from './operators/not-implemented.ts';
export { delItem, setItem } from './operators/set-item.ts';
export { invert, neg, pos } from './operators/unary-operators.ts';

// statements
export { assertFailed } from './statements/assert-failed.ts';
export { exceptStar } from './statements/except-star.ts';
export { and, chain, or } from './statements/logic.ts';
export { badCall, bound, reraised, undefinedName } from './statements/names.ts';
export { isMapping, isMatch, isSequence, mappingRest, matchedPart } from './statements/patterns.ts';
export { isException } from './statements/is-exception.ts';
export { raiseFrom } from './statements/raise-from.ts';
export { raised } from './statements/raised.ts';
export { enter, exitWith, leave } from './statements/with.ts';

// values, containers, formatting
export { abs } from './builtins/abs.ts';
export { all } from './builtins/all.ts';
export { any } from './builtins/any.ts';
export { bin } from './builtins/bin.ts';
export { bool } from './builtins/bool.ts';
export { bytearray } from './builtins/bytearray.ts';
export { bytes } from './builtins/bytes.ts';
export { chr } from './builtins/chr.ts';
export { complex } from './builtins/complex.ts';
export { dict } from './builtins/dict.ts';
export { divmod } from './builtins/divmod.ts';
export { enumerate } from './builtins/enumerate.ts';
export { filter } from './builtins/filter.ts';
export { float } from './builtins/float.ts';
export { frozenset } from './builtins/frozenset.ts';
export { hex } from './builtins/hex.ts';
export { int } from './builtins/int.ts';
export { len } from './builtins/len.ts';
export { list } from './builtins/list.ts';
export { map } from './builtins/map.ts';
export { max } from './builtins/max.ts';
export { memoryview } from './builtins/memoryview.ts';
export { min } from './builtins/min.ts';
export { oct } from './builtins/oct.ts';
export { ord } from './builtins/ord.ts';
export { input } from './builtins/input.ts';
export { print } from './builtins/print.ts';
export { range } from './builtins/range.ts';
export { reversed } from './builtins/reversed.ts';
export { round } from './builtins/round.ts';
export { set } from './builtins/set.ts';
export { sliceObject } from './builtins/slice-object.ts';
export { sorted } from './builtins/sorted.ts';
export { str } from './builtins/str.ts';
export { sum } from './builtins/sum.ts';
export { tuple } from './builtins/tuple.ts';
export { zip } from './builtins/zip.ts';
export { at } from './containers/at.ts';
export { delSlice } from './containers/del-item.ts';
export { setSlice } from './containers/set-item.ts';
export { slice } from './containers/slice.ts';
export { ascii } from './format/ascii.ts';
export { format } from './format/format.ts';
export { percent } from './format/percent.ts';
export { repr } from './format/repr.ts';
export { Bytes, ByteArray } from './values/bytes.ts';
export { Complex } from './values/complex.ts';
export { Dict } from './values/dict.ts';
export { FrozenSet } from './values/frozen-set.ts';
export { hash } from './values/hash.ts';
export type { Int } from './values/int.ts';
export { Range } from './values/range.ts';
export { HashSet } from './values/set.ts';
export { Slice } from './values/slice.ts';
export { Tuple } from './values/tuple.ts';

// asyncio
export { asyncGenerator } from './asyncio/async-generator.ts';
export {
  aclose,
  aiter,
  anext,
  asend,
  asyncIter,
  asyncIterOpen,
  athrow,
} from './asyncio/async-iter.ts';
export { enterAsync } from './asyncio/async-with.ts';
export { awaitable } from './asyncio/awaitable.ts';
export { Coroutine, coroutine } from './asyncio/coroutine.ts';
export { drop } from './asyncio/drop.ts';
export { Held, hold, unhold } from './asyncio/held.ts';
export { startEagerly } from './asyncio/start-eagerly.ts';
export type { Holding, Thenable } from './asyncio/held.ts';
export * as asyncio from './modules/asyncio.ts';
export * as contextvars from './modules/contextvars.ts';
export * as time from './modules/time.ts';

// modules, runtime A
export * as abc from './modules/abc.ts';
export * as contextlib from './modules/contextlib.ts';
export * as dataclasses from './modules/dataclasses.ts';
export { EnumDict } from './enumeration/enum-dict.ts';
export * as enum_ from './modules/enum.ts';
export * as functools from './modules/functools.ts';
export { namedtuple } from './modules/collections-namedtuple.ts';
export * as typing from './modules/typing.ts';

// modules: text, data, dates, numbers
export * as calendar from './modules/calendar.ts';
export * as datetime from './modules/datetime.ts';
export * as decimal from './modules/decimal.ts';
export * as fractions from './modules/fractions.ts';
export * as io from './modules/io.ts';
export * as json from './modules/json.ts';
export * as re from './modules/re.ts';
export * as statistics from './modules/statistics.ts';
export * as builtins from './modules/builtins.ts';

export * as textwrap from './modules/textwrap.ts';

// modules: bytes
export * as array from './modules/array.ts';
export * as base64 from './modules/base64.ts';
export * as binascii from './modules/binascii.ts';
export * as cmath from './modules/cmath.ts';
export * as errno from './modules/errno.ts';
export * as gc from './modules/gc.ts';
export * as graphlib from './modules/graphlib.ts';
export * as hashlib from './modules/hashlib.ts';
export * as hmac from './modules/hmac.ts';
export * as html from './modules/html.ts';
export * as inspect from './modules/inspect.ts';
export * as logging from './modules/logging.ts';
export * as numbers from './modules/numbers.ts';
export * as os from './modules/os.ts';
export * as platform from './modules/platform.ts';
export * as queue from './modules/queue.ts';
export * as secrets from './modules/secrets.ts';
export * as shlex from './modules/shlex.ts';
export * as struct from './modules/struct.ts';
export * as timeit from './modules/timeit.ts';
export * as traceback from './modules/traceback.ts';
export * as uuid from './modules/uuid.ts';
export * as zlib from './modules/zlib.ts';

// modules: numbers, containers, iterators, the system
export * as bisect from './modules/bisect.ts';
export * as collections from './modules/collections.ts';
export * as copy from './modules/copy.ts';
export * as heapq from './modules/heapq.ts';
export * as itertools from './modules/itertools.ts';
export * as keyword from './modules/keyword.ts';
export * as math from './modules/math.ts';
export * as operator from './modules/operator.ts';
export * as pprint from './modules/pprint.ts';
export * as random from './modules/random.ts';
export * as string from './modules/string.ts';
export * as sys from './modules/sys.ts';
export * as types from './modules/types.ts';
