/**
 * Members of modules of which only the runtime knows what they give. With those of modules.ts and seldom-members.ts
 * they are all that the runtime has.
 */
export const dynamicMembers: Readonly<Record<string, string>> = {
  abc: `ABC ABCMeta abstractmethod`,
  builtins: `
    ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup
    BlockingIOError BrokenPipeError BufferError BytesWarning ChildProcessError
    ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError
    DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError Exception
    ExceptionGroup FileExistsError FileNotFoundError FloatingPointError FutureWarning
    GeneratorExit IOError ImportError ImportWarning IndentationError IndexError InterruptedError
    IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError
    NameError NotADirectoryError NotImplemented NotImplementedError OSError OverflowError
    PendingDeprecationWarning PermissionError ProcessLookupError PythonFinalizationError
    RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration
    StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError
    TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError
    UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError abs
    aiter all anext any ascii bin bool bytearray bytes callable chr classmethod compile complex
    delattr dict dir divmod enumerate eval exec exit filter float format frozenset getattr
    globals hasattr hash hex id input int isinstance issubclass iter len list locals map max min
    next object oct ord pow print property quit range repr reversed round set setattr slice
    sorted staticmethod str sum super tuple type vars zip`,
  'collections.abc': `
    AsyncIterable AsyncIterator Awaitable Callable Collection Container Coroutine Generator
    Hashable Iterable Iterator Mapping MutableMapping MutableSequence MutableSet Reversible
    Sequence Set Sized`,
  contextlib: `
    AsyncExitStack ExitStack aclosing asynccontextmanager closing contextmanager nullcontext
    redirect_stderr redirect_stdout suppress`,
  contextvars: `Context ContextVar Token copy_context`,
  dataclasses: `
    Field FrozenInstanceError InitVar KW_ONLY MISSING asdict astuple dataclass field fields
    is_dataclass make_dataclass replace`,
  enum: `
    CONFORM CONTINUOUS DynamicClassAttribute EJECT Enum EnumCheck EnumDict EnumMeta EnumType Flag
    FlagBoundary IntEnum IntFlag KEEP MappingProxyType NAMED_FLAGS ReprEnum STRICT StrEnum UNIQUE
    auto bin member nonmember property show_flag_values unique verify`,
  functools: `
    cache cached_property cmp_to_key lru_cache partial reduce singledispatch total_ordering
    update_wrapper wraps`,
  sys: `
    abiflags api_version base_exec_prefix base_prefix copyright dont_write_bytecode exception
    exec_prefix flags float_repr_style get_int_max_str_digits getfilesystemencodeerrors
    getfilesystemencoding getprofile getswitchinterval gettrace hash_info hexversion
    implementation is_finalizing platlibdir prefix pycache_prefix setswitchinterval thread_info
    warnoptions`,
  time: `
    altzone asctime daylight gmtime localtime mktime struct_time thread_time thread_time_ns
    timezone`,
  types: `coroutine`,
};
