/**
 * Members of modules of which only the runtime knows what they give. With those of modules.ts they are all that the
 * runtime has.
 */
export const dynamicMembers: Readonly<Record<string, string>> = {
  abc: `ABC ABCMeta abstractmethod`,
  array: `ArrayType array typecodes`,
  base64: `
    a85decode a85encode b16decode b16encode b32decode b32encode b32hexdecode b32hexencode
    b64decode b64encode b85decode b85encode decodebytes encodebytes standard_b64decode
    standard_b64encode urlsafe_b64decode urlsafe_b64encode z85decode z85encode`,
  binascii: `
    Error Incomplete a2b_base64 a2b_hex b2a_base64 b2a_hex crc32 crc_hqx hexlify unhexlify`,
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
  calendar: `
    Day FRIDAY MONDAY SATURDAY SUNDAY THURSDAY TUESDAY WEDNESDAY day_abbr day_name isleap
    leapdays month month_abbr month_name monthcalendar monthrange weekday`,
  cmath: `
    acos acosh asin asinh atan atanh cos cosh e exp inf infj isclose isfinite isinf isnan log
    log10 nan nanj phase pi polar rect sin sinh sqrt tan tanh tau`,
  'collections.abc': `
    AsyncIterable AsyncIterator Awaitable Callable Collection Container Coroutine Generator
    Hashable Iterable Iterator Mapping MutableMapping MutableSequence MutableSet Reversible
    Sequence Set Sized`,
  contextlib: `
    AsyncExitStack ExitStack aclosing asynccontextmanager closing contextmanager nullcontext
    redirect_stderr redirect_stdout suppress`,
  contextvars: `Context ContextVar Token copy_context`,
  dataclasses: `
    Field FrozenInstanceError asdict astuple dataclass field fields is_dataclass replace`,
  decimal: `
    ConversionSyntax DecimalTuple DivisionImpossible DivisionUndefined HAVE_CONTEXTVAR
    HAVE_THREADS MAX_EMAX MAX_PREC MIN_EMIN`,
  enum: `Enum EnumMeta EnumType Flag IntEnum IntFlag StrEnum auto unique`,
  errno: `
    E2BIG EACCES EADDRINUSE EADDRNOTAVAIL EAFNOSUPPORT EAGAIN EALREADY EBADF EBADMSG EBUSY
    ECANCELED ECHILD ECONNABORTED ECONNREFUSED ECONNRESET EDEADLK EDEADLOCK EDESTADDRREQ EDOM
    EDQUOT EEXIST EFAULT EFBIG EHOSTDOWN EHOSTUNREACH EILSEQ EINPROGRESS EINTR EINVAL EIO
    EISCONN EISDIR ELOOP EMFILE EMLINK EMSGSIZE ENAMETOOLONG ENETDOWN ENETRESET ENETUNREACH
    ENFILE ENOBUFS ENODEV ENOENT ENOEXEC ENOLCK ENOMEM ENOPROTOOPT ENOSPC ENOSYS ENOTBLK
    ENOTCONN ENOTDIR ENOTEMPTY ENOTRECOVERABLE ENOTSOCK ENOTSUP ENOTTY ENXIO EOPNOTSUPP
    EOVERFLOW EOWNERDEAD EPERM EPFNOSUPPORT EPIPE EPROTO EPROTONOSUPPORT EPROTOTYPE ERANGE EROFS
    ESHUTDOWN ESOCKTNOSUPPORT ESPIPE ESRCH ESTALE ETIME ETIMEDOUT ETOOMANYREFS ETXTBSY EUSERS
    EWOULDBLOCK EXDEV errorcode`,
  functools: `
    cache cached_property cmp_to_key lru_cache partial reduce singledispatch total_ordering
    update_wrapper wraps`,
  gc: `
    DEBUG_COLLECTABLE DEBUG_LEAK DEBUG_SAVEALL DEBUG_STATS DEBUG_UNCOLLECTABLE callbacks collect
    disable enable freeze garbage get_count get_debug get_freeze_count get_threshold
    is_finalized is_tracked isenabled set_debug set_threshold unfreeze`,
  hashlib: `
    blake2b blake2s md5 new pbkdf2_hmac sha1 sha224 sha256 sha384 sha3_224 sha3_256 sha3_384
    sha3_512 sha512 shake_128 shake_256`,
  hmac: `HMAC compare_digest digest new`,
  io: `
    BufferedIOBase DEFAULT_BUFFER_SIZE IOBase RawIOBase SEEK_CUR SEEK_END SEEK_SET TextIOBase
    UnsupportedOperation`,
  struct: `Struct calcsize error iter_unpack pack pack_into unpack unpack_from`,
  sys: `
    abiflags api_version base_exec_prefix base_prefix copyright dont_write_bytecode exception
    exec_prefix flags float_repr_style get_int_max_str_digits getfilesystemencodeerrors
    getfilesystemencoding getprofile getswitchinterval gettrace hash_info hexversion
    implementation is_finalizing platlibdir prefix pycache_prefix setswitchinterval thread_info
    warnoptions`,
  time: `
    altzone asctime daylight gmtime localtime mktime struct_time thread_time thread_time_ns
    timezone`,
  zlib: `adler32 crc32`,
};

/** Members that CPython 3.14 has and the runtime has not: a program that names one is refused. */
export const lackingMembers: Readonly<Record<string, string>> = {
  abc: `
    abstractclassmethod abstractproperty abstractstaticmethod get_cache_token
    update_abstractmethods`,
  base64: `MAXBINSIZE MAXLINESIZE bytes_types decode encode main`,
  binascii: `a2b_qp a2b_uu b2a_qp b2a_uu`,
  builtins: `False None True breakpoint copyright credits help license memoryview open`,
  calendar: `
    APRIL AUGUST Calendar DECEMBER EPOCH FEBRUARY HTMLCalendar IllegalMonthError
    IllegalWeekdayError IntEnum JANUARY JULY JUNE LocaleHTMLCalendar LocaleTextCalendar MARCH
    MAY Month NOVEMBER OCTOBER SEPTEMBER TextCalendar c calendar different_locale error
    firstweekday format formatstring global_enum main mdays prcal prmonth prweek repeat
    setfirstweekday timegm week weekheader`,
  collections: `heapq`,
  'collections.abc': `
    ABCMeta AsyncGenerator Buffer ByteString EllipsisType FunctionType GenericAlias ItemsView
    KeysView MappingView ValuesView abstractmethod async_generator bytearray_iterator
    bytes_iterator coroutine dict_itemiterator dict_items dict_keyiterator dict_keys
    dict_valueiterator dict_values framelocalsproxy generator list_iterator list_reverseiterator
    longrange_iterator mappingproxy range_iterator set_iterator str_iterator tuple_iterator
    zip_iterator`,
  contextlib: `
    AbstractAsyncContextManager AbstractContextManager AsyncContextDecorator ContextDecorator
    GenericAlias MethodType chdir deque wraps`,
  copy: `dispatch_table error`,
  dataclasses: `InitVar KW_ONLY MISSING make_dataclass recursive_repr`,
  datetime: `datetime_CAPI`,
  decimal: `IEEEContext IEEE_CONTEXT_MAX_BITS InvalidContext MIN_ETINY`,
  enum: `
    CONFORM CONTINUOUS DynamicClassAttribute EJECT EnumCheck EnumDict FlagBoundary KEEP
    MappingProxyType NAMED_FLAGS ReprEnum STRICT UNIQUE bin global_enum global_enum_repr
    global_flag_repr global_str member nonmember pickle_by_enum_name pickle_by_global_name
    property show_flag_values verify`,
  errno: `
    EADV EBADE EBADFD EBADR EBADRQC EBADSLT EBFONT ECHRNG ECOMM EDOTDOT EHWPOISON EIDRM EISNAM
    EKEYEXPIRED EKEYREJECTED EKEYREVOKED EL2HLT EL2NSYNC EL3HLT EL3RST ELIBACC ELIBBAD ELIBEXEC
    ELIBMAX ELIBSCN ELNRNG EMEDIUMTYPE EMULTIHOP ENAVAIL ENOANO ENOCSI ENODATA ENOKEY ENOLINK
    ENOMEDIUM ENOMSG ENONET ENOPKG ENOSR ENOSTR ENOTNAM ENOTUNIQ EREMCHG EREMOTE EREMOTEIO
    ERESTART ERFKILL ESRMNT ESTRPIPE EUCLEAN EUNATCH EXFULL`,
  functools: `
    GenericAlias MappingProxyType MethodType Placeholder RLock UnionType WRAPPER_ASSIGNMENTS
    WRAPPER_UPDATES get_cache_token itemgetter namedtuple partialmethod recursive_repr
    singledispatchmethod`,
  gc: `get_objects get_referents get_referrers get_stats`,
  hashlib: `algorithms_available algorithms_guaranteed file_digest scrypt`,
  hmac: `digest_size trans_36 trans_5C`,
  io: `
    BlockingIOError BufferedRWPair BufferedRandom BufferedReader BufferedWriter FileIO
    GenericAlias IncrementalNewlineDecoder Reader TextIOWrapper Writer open open_code
    text_encoding`,
  json: `detect_encoding`,
  operator: `length_hint`,
  pprint: `isreadable isrecursive`,
  random: `BPF LOG4 NV_MAGICCONST RECIP_BPF SG_MAGICCONST TWOPI main`,
  re: `DEBUG Scanner`,
  statistics: `
    Counter Decimal Fraction LinearRegression NormalDist acos asin atan bisect_left bisect_right
    correlation cos cosh count covariance defaultdict erfc exp fabs fsum geometric_mean groupby
    hypot isfinite isinf itemgetter kde kde_random linear_regression log namedtuple pi reduce
    repeat sin sqrt sumprod tan tau`,
  sys: `
    activate_stack_trampoline addaudithook audit breakpointhook builtin_module_names
    call_tracing deactivate_stack_trampoline displayhook get_asyncgen_hooks
    get_coroutine_origin_tracking_depth getallocatedblocks getdlopenflags getrefcount getsizeof
    getunicodeinternedsize is_remote_debug_enabled is_stack_trampoline_active meta_path
    orig_argv path_hooks path_importer_cache remote_exec set_asyncgen_hooks
    set_coroutine_origin_tracking_depth set_int_max_str_digits setdlopenflags setprofile
    settrace stdlib_module_names unraisablehook`,
  time: `
    CLOCK_BOOTTIME CLOCK_MONOTONIC CLOCK_MONOTONIC_RAW CLOCK_PROCESS_CPUTIME_ID CLOCK_REALTIME
    CLOCK_TAI CLOCK_THREAD_CPUTIME_ID clock_getres clock_gettime clock_gettime_ns clock_settime
    clock_settime_ns get_clock_info pthread_getcpuclockid strptime tzname`,
  types: `
    CapsuleType CellType ClassMethodDescriptorType CodeType DynamicClassAttribute FrameType
    GenericAlias GetSetDescriptorType MemberDescriptorType MethodDescriptorType
    MethodWrapperType TracebackType UnionType WrapperDescriptorType coroutine get_original_bases
    new_class prepare_class resolve_bases`,
  zlib: `
    DEFLATED DEF_BUF_SIZE DEF_MEM_LEVEL MAX_WBITS ZLIB_RUNTIME_VERSION ZLIB_VERSION
    Z_BEST_COMPRESSION Z_BEST_SPEED Z_BLOCK Z_DEFAULT_COMPRESSION Z_DEFAULT_STRATEGY Z_FILTERED
    Z_FINISH Z_FIXED Z_FULL_FLUSH Z_HUFFMAN_ONLY Z_NO_COMPRESSION Z_NO_FLUSH Z_PARTIAL_FLUSH
    Z_RLE Z_SYNC_FLUSH Z_TREES compress compressobj decompress decompressobj error`,
};

/** Members that a module keeps back from `import *`: those that its `__all__` leaves out. */
export const unstarredMembers: Readonly<Record<string, string>> = {
  base64: `MAXBINSIZE MAXLINESIZE bytes_types main`,
  calendar: `
    EPOCH IntEnum c different_locale error format formatstring global_enum main mdays prweek
    repeat week`,
  collections: `abc heapq`,
  'collections.abc': `
    ABCMeta EllipsisType FunctionType GenericAlias abstractmethod async_generator
    bytearray_iterator bytes_iterator coroutine dict_itemiterator dict_items dict_keyiterator
    dict_keys dict_valueiterator dict_values framelocalsproxy generator list_iterator
    list_reverseiterator longrange_iterator mappingproxy range_iterator set_iterator
    str_iterator tuple_iterator zip_iterator`,
  contextlib: `AsyncContextDecorator GenericAlias MethodType deque wraps`,
  copy: `dispatch_table error`,
  dataclasses: `recursive_repr`,
  datetime: `datetime_CAPI`,
  enum: `DynamicClassAttribute MappingProxyType bin show_flag_values`,
  functools: `
    GenericAlias MappingProxyType MethodType RLock UnionType get_cache_token itemgetter
    namedtuple recursive_repr`,
  hashlib: `pbkdf2_hmac scrypt`,
  io: `GenericAlias`,
  json: `detect_encoding`,
  random: `BPF LOG4 NV_MAGICCONST RECIP_BPF SG_MAGICCONST TWOPI main`,
  re: `DEBUG Scanner`,
  statistics: `
    Counter Decimal Fraction LinearRegression acos asin atan bisect_left bisect_right cos cosh
    count defaultdict erfc exp fabs fsum groupby hypot isfinite isinf itemgetter log namedtuple
    pi reduce repeat sin sqrt sumprod tan tau`,
};
