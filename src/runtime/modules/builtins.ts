/** Python's module `builtins`: what every program finds without an import, under its Python names. */
export const __name__ = 'builtins';

export { globals, locals } from '../evaluation/namespace.ts';
export { compile, evaluate as eval, execute as exec } from '../evaluation/evaluate.ts';
export { aiter, anext } from '../asyncio/async-iter.ts';
export { delAttr as delattr } from '../attributes/del-attr.ts';
export { dir, vars } from '../attributes/dir.ts';
export { getAttr as getattr, hasAttr as hasattr } from '../attributes/get-attr.ts';
export { setAttr as setattr } from '../attributes/set-attr.ts';
export { abs } from '../builtins/abs.ts';
export { all } from '../builtins/all.ts';
export { any } from '../builtins/any.ts';
export { bin } from '../builtins/bin.ts';
export { bool } from '../builtins/bool.ts';
export { bytearray } from '../builtins/bytearray.ts';
export { bytes } from '../builtins/bytes.ts';
export { chr } from '../builtins/chr.ts';
export { complex } from '../builtins/complex.ts';
export { dict } from '../builtins/dict.ts';
export { divmod } from '../builtins/divmod.ts';
export { Ellipsis } from '../builtins/ellipsis.ts';
export { enumerate } from '../builtins/enumerate.ts';
export { exit, exit as quit } from '../builtins/exit.ts';
export { filter } from '../builtins/filter.ts';
export { float } from '../builtins/float.ts';
export { frozenset } from '../builtins/frozenset.ts';
export { hex } from '../builtins/hex.ts';
export { input } from '../builtins/input.ts';
export { int } from '../builtins/int.ts';
export { len } from '../builtins/len.ts';
export { list } from '../builtins/list.ts';
export { map } from '../builtins/map.ts';
export { max } from '../builtins/max.ts';
export { min } from '../builtins/min.ts';
export { oct } from '../builtins/oct.ts';
export { ord } from '../builtins/ord.ts';
export { print } from '../builtins/print.ts';
export { classmethod, property, staticmethod } from '../builtins/property.ts';
export { range } from '../builtins/range.ts';
export { reversed } from '../builtins/reversed.ts';
export { round } from '../builtins/round.ts';
export { set } from '../builtins/set.ts';
export { sliceObject as slice } from '../builtins/slice-object.ts';
export { sorted } from '../builtins/sorted.ts';
export { str } from '../builtins/str.ts';
export { sum } from '../builtins/sum.ts';
export { tuple } from '../builtins/tuple.ts';
export { zip } from '../builtins/zip.ts';
export { callable } from '../calls/call.ts';
export { isInstance as isinstance, isSubclass as issubclass } from '../classes/is-instance.ts';
export { object } from '../classes/object.ts';
export { superOf as super } from '../classes/super.ts';
export { type } from '../classes/type.ts';
export { BaseException, Exception } from '../exceptions/base-exception.ts';
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
} from '../exceptions/builtin.ts';
export { BaseExceptionGroup, ExceptionGroup } from '../exceptions/exception-group.ts';
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
  OSError as EnvironmentError,
  OSError as IOError,
  PermissionError,
  ProcessLookupError,
  TimeoutError,
} from '../exceptions/os-error.ts';
export {
  UnicodeDecodeError,
  UnicodeEncodeError,
  UnicodeError,
  UnicodeTranslateError,
} from '../exceptions/unicode-error.ts';
export { ascii } from '../format/ascii.ts';
export { format } from '../format/format.ts';
export { repr } from '../format/repr.ts';
export { iter } from '../iteration/iter.ts';
export { next } from '../iteration/next.ts';
export { id } from '../objects/id.ts';
export { NotImplemented } from '../operators/not-implemented.ts';
export { pow } from '../operators/pow.ts';
export { hash } from '../values/hash.ts';

export const __debug__ = true;
