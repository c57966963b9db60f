/** Names that `dir` shows, as CPython 3.14 has them: recorded, since no rule gives them. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What each builtin type has beyond `object`. */
export const typeNames: Readonly<Record<string, readonly string[]>> = {
  str: words(`
    __add__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __mod__ __mul__ __rmod__
    __rmul__ capitalize casefold center count encode endswith expandtabs find format format_map
    index isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable
    isspace istitle isupper join ljust lower lstrip maketrans partition removeprefix
    removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith
    strip swapcase title translate upper zfill
  `),
  int: words(`
    __abs__ __add__ __and__ __bool__ __ceil__ __divmod__ __float__ __floor__ __floordiv__
    __getnewargs__ __index__ __int__ __invert__ __lshift__ __mod__ __mul__ __neg__ __or__
    __pos__ __pow__ __radd__ __rand__ __rdivmod__ __rfloordiv__ __rlshift__ __rmod__ __rmul__
    __ror__ __round__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__
    __truediv__ __trunc__ __xor__ as_integer_ratio bit_count bit_length conjugate denominator
    from_bytes imag is_integer numerator real to_bytes
  `),
  float: words(`
    __abs__ __add__ __bool__ __ceil__ __divmod__ __float__ __floor__ __floordiv__ __getformat__
    __getnewargs__ __int__ __mod__ __mul__ __neg__ __pos__ __pow__ __radd__ __rdivmod__
    __rfloordiv__ __rmod__ __rmul__ __round__ __rpow__ __rsub__ __rtruediv__ __sub__ __truediv__
    __trunc__ as_integer_ratio conjugate from_number fromhex hex imag is_integer real
  `),
  bool: words(`
    __abs__ __add__ __and__ __bool__ __ceil__ __divmod__ __float__ __floor__ __floordiv__
    __getnewargs__ __index__ __int__ __invert__ __lshift__ __mod__ __mul__ __neg__ __or__
    __pos__ __pow__ __radd__ __rand__ __rdivmod__ __rfloordiv__ __rlshift__ __rmod__ __rmul__
    __ror__ __round__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__
    __truediv__ __trunc__ __xor__ as_integer_ratio bit_count bit_length conjugate denominator
    from_bytes imag is_integer numerator real to_bytes
  `),
  complex: words(`
    __abs__ __add__ __bool__ __complex__ __getnewargs__ __mul__ __neg__ __pos__ __pow__ __radd__
    __rmul__ __rpow__ __rsub__ __rtruediv__ __sub__ __truediv__ conjugate from_number imag real
  `),
  list: words(`
    __add__ __class_getitem__ __contains__ __delitem__ __getitem__ __iadd__ __imul__ __iter__
    __len__ __mul__ __reversed__ __rmul__ __setitem__ append clear copy count extend index
    insert pop remove reverse sort
  `),
  tuple: words(`
    __add__ __class_getitem__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __mul__
    __rmul__ count index
  `),
  dict: words(`
    __class_getitem__ __contains__ __delitem__ __getitem__ __ior__ __iter__ __len__ __or__
    __reversed__ __ror__ __setitem__ clear copy fromkeys get items keys pop popitem setdefault
    update values
  `),
  set: words(`
    __and__ __class_getitem__ __contains__ __iand__ __ior__ __isub__ __iter__ __ixor__ __len__
    __or__ __rand__ __ror__ __rsub__ __rxor__ __sub__ __xor__ add clear copy difference
    difference_update discard intersection intersection_update isdisjoint issubset issuperset
    pop remove symmetric_difference symmetric_difference_update union update
  `),
  frozenset: words(`
    __and__ __class_getitem__ __contains__ __iter__ __len__ __or__ __rand__ __ror__ __rsub__
    __rxor__ __sub__ __xor__ copy difference intersection isdisjoint issubset issuperset
    symmetric_difference union
  `),
  bytes: words(`
    __add__ __buffer__ __bytes__ __contains__ __getitem__ __getnewargs__ __iter__ __len__
    __mod__ __mul__ __rmod__ __rmul__ capitalize center count decode endswith expandtabs find
    fromhex hex index isalnum isalpha isascii isdigit islower isspace istitle isupper join ljust
    lower lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust
    rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper
    zfill
  `),
  bytearray: words(`
    __add__ __alloc__ __buffer__ __contains__ __delitem__ __getitem__ __iadd__ __imul__ __iter__
    __len__ __mod__ __mul__ __release_buffer__ __rmod__ __rmul__ __setitem__ append capitalize
    center clear copy count decode endswith expandtabs extend find fromhex hex index insert
    isalnum isalpha isascii isdigit islower isspace istitle isupper join ljust lower lstrip
    maketrans partition pop remove removeprefix removesuffix replace resize reverse rfind rindex
    rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate
    upper zfill
  `),
  range: words(`
    __bool__ __contains__ __getitem__ __iter__ __len__ __reversed__ count index start step stop
  `),
  slice: words(`
    indices start step stop
  `),
  NoneType: words(`
    __bool__
  `),
  function: words(`
    __annotate__ __annotations__ __builtins__ __call__ __closure__ __code__ __defaults__
    __dict__ __get__ __globals__ __kwdefaults__ __module__ __name__ __qualname__ __type_params__
  `),
  builtin_function_or_method: words(`
    __call__ __module__ __name__ __qualname__ __self__ __text_signature__
  `),
  generator: words(`
    __class_getitem__ __del__ __iter__ __name__ __next__ __qualname__ close gi_code gi_frame
    gi_running gi_suspended gi_yieldfrom send throw
  `),
  type: words(`
    __abstractmethods__ __annotate__ __annotations__ __base__ __bases__ __basicsize__ __call__
    __dict__ __dictoffset__ __flags__ __instancecheck__ __itemsize__ __module__ __mro__ __name__
    __or__ __prepare__ __qualname__ __ror__ __subclasscheck__ __subclasses__ __text_signature__
    __type_params__ __weakrefoffset__ mro
  `),
  BaseException: words(`
    __cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args
    with_traceback
  `),
  enumerate: words(`
    __class_getitem__ __iter__ __next__
  `),
  zip: words(`
    __iter__ __next__ __setstate__
  `),
  map: words(`
    __iter__ __next__ __setstate__
  `),
  filter: words(`
    __iter__ __next__
  `),
};

/** What `object` itself has. */
export const objectNames: readonly string[] = words(`
  __class__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__ __getstate__
  __gt__ __hash__ __init__ __init_subclass__ __le__ __lt__ __ne__ __new__ __reduce__
  __reduce_ex__ __repr__ __setattr__ __sizeof__ __str__ __subclasshook__
`);

/** Modules whose names the runtime does not hold one by one. */
export const moduleNames: Readonly<Record<string, readonly string[]>> = {
  builtins: words(`
    ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup
    BlockingIOError BrokenPipeError BufferError BytesWarning ChildProcessError
    ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError
    DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError Exception ExceptionGroup
    False FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError
    ImportError ImportWarning IndentationError IndexError InterruptedError IsADirectoryError
    KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError None
    NotADirectoryError NotImplemented NotImplementedError OSError OverflowError
    PendingDeprecationWarning PermissionError ProcessLookupError PythonFinalizationError
    RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration
    StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError True
    TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError
    UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError
    _IncompleteInputError __build_class__ __debug__ __doc__ __import__ __loader__ __name__
    __package__ __spec__ abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable
    chr classmethod compile complex copyright credits delattr dict dir divmod enumerate eval exec
    exit filter float format frozenset getattr globals hasattr hash help hex id input int
    isinstance issubclass iter len license list locals map max memoryview min next object oct open
    ord pow print property quit range repr reversed round set setattr slice sorted staticmethod str
    sum super tuple type vars zip
  `),
  math: words(`
    __doc__ __loader__ __name__ __package__ __spec__ acos acosh asin asinh atan atan2 atanh cbrt
    ceil comb copysign cos cosh degrees dist e erf erfc exp exp2 expm1 fabs factorial floor fma
    fmod frexp fsum gamma gcd hypot inf isclose isfinite isinf isnan isqrt lcm ldexp lgamma log
    log10 log1p log2 modf nan nextafter perm pi pow prod radians remainder sin sinh sqrt sumprod
    tan tanh tau trunc ulp
  `),
  random: words(`
    BPF LOG4 NV_MAGICCONST RECIP_BPF Random SG_MAGICCONST SystemRandom TWOPI _ONE _Sequence
    __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__
    _accumulate _acos _bisect _ceil _cos _e _exp _fabs _floor _index _inst _isfinite _lgamma
    _log _log2 _os _parse_args _pi _random _repeat _sha512 _sin _sqrt _test _test_generator
    _urandom betavariate binomialvariate choice choices expovariate gammavariate gauss
    getrandbits getstate lognormvariate main normalvariate paretovariate randbytes randint
    random randrange sample seed setstate shuffle triangular uniform vonmisesvariate
    weibullvariate
  `),
  datetime: words(`
    MAXYEAR MINYEAR UTC __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__
    __package__ __spec__ date datetime datetime_CAPI time timedelta timezone tzinfo
  `),
  itertools: words(`
    __doc__ __loader__ __name__ __package__ __spec__ _grouper _tee _tee_dataobject accumulate
    batched chain combinations combinations_with_replacement compress count cycle dropwhile
    filterfalse groupby islice pairwise permutations product repeat starmap takewhile tee
    zip_longest
  `),
  json: words(`
    JSONDecodeError JSONDecoder JSONEncoder __all__ __author__ __builtins__ __cached__ __doc__
    __file__ __loader__ __name__ __package__ __path__ __spec__ __version__ _default_decoder
    _default_encoder codecs decoder detect_encoding dump dumps encoder load loads scanner
  `),
};
