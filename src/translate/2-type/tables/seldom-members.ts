import type { Members } from './modules.ts';

/** As in module-members.ts, of modules that lessons seldom need: a browser loads them with the first that does. */
export const seldomDynamicMembers: Readonly<Record<string, string>> = {
  array: `ArrayType array typecodes`,
  base64: `
    a85decode a85encode b16decode b16encode b32decode b32encode b32hexdecode b32hexencode
    b64decode b64encode b85decode b85encode decodebytes encodebytes standard_b64decode
    standard_b64encode urlsafe_b64decode urlsafe_b64encode z85decode z85encode`,
  binascii: `
    Error Incomplete a2b_base64 a2b_hex b2a_base64 b2a_hex crc32 crc_hqx hexlify unhexlify`,
  calendar: `
    APRIL AUGUST Calendar DECEMBER Day FEBRUARY FRIDAY IllegalMonthError IllegalWeekdayError
    JANUARY JULY JUNE MARCH MAY MONDAY Month NOVEMBER OCTOBER SATURDAY SEPTEMBER SUNDAY THURSDAY
    TUESDAY TextCalendar WEDNESDAY calendar day_abbr day_name firstweekday isleap leapdays month
    month_abbr month_name monthcalendar monthrange prcal prmonth prweek setfirstweekday timegm
    week weekday weekheader`,
  cmath: `
    acos acosh asin asinh atan atanh cos cosh e exp inf infj isclose isfinite isinf isnan log
    log10 nan nanj phase pi polar rect sin sinh sqrt tan tanh tau`,
  decimal: `
    ConversionSyntax DecimalTuple DivisionImpossible DivisionUndefined HAVE_CONTEXTVAR
    HAVE_THREADS MAX_EMAX MAX_PREC MIN_EMIN`,
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
  gc: `
    DEBUG_COLLECTABLE DEBUG_LEAK DEBUG_SAVEALL DEBUG_STATS DEBUG_UNCOLLECTABLE callbacks collect
    disable enable freeze garbage get_count get_debug get_freeze_count get_threshold
    is_finalized is_tracked isenabled set_debug set_threshold unfreeze`,
  graphlib: `CycleError TopologicalSorter`,
  hashlib: `
    blake2b blake2s md5 new pbkdf2_hmac sha1 sha224 sha256 sha384 sha3_224 sha3_256 sha3_384
    sha3_512 sha512 shake_128 shake_256`,
  hmac: `HMAC compare_digest digest new`,
  html: `escape`,
  inspect: `
    cleandoc getdoc getmro isasyncgen isawaitable isclass iscoroutine iscoroutinefunction
    isgenerator ismethod ismodule`,
  io: `
    BufferedIOBase DEFAULT_BUFFER_SIZE IOBase RawIOBase SEEK_CUR SEEK_END SEEK_SET TextIOBase
    UnsupportedOperation`,
  logging: `
    CRITICAL DEBUG ERROR FATAL Filter Filterer Formatter Handler INFO LogRecord Logger NOTSET
    NullHandler StreamHandler WARN WARNING addLevelName basicConfig captureWarnings critical
    debug disable error exception getLevelName getLevelNamesMapping getLogger info log root
    shutdown warning`,
  numbers: `Complex Integral Number Rational Real`,
  os: `altsep curdir defpath devnull error extsep fspath linesep name pardir path pathsep sep`,
  'os.path': `
    altsep basename commonpath commonprefix curdir defpath devnull dirname extsep isabs join
    normcase normpath pardir pathsep relpath sep split splitdrive splitext`,
  platform: `
    architecture machine python_implementation python_version python_version_tuple system`,
  queue: `Empty Full LifoQueue PriorityQueue Queue ShutDown SimpleQueue`,
  secrets: `
    SystemRandom choice compare_digest randbelow randbits token_bytes token_hex token_urlsafe`,
  shlex: `join quote split`,
  statistics: `
    LinearRegression NormalDist correlation covariance geometric_mean linear_regression`,
  struct: `Struct calcsize error iter_unpack pack pack_into unpack unpack_from`,
  timeit: `default_timer repeat timeit`,
  traceback: `format_exception_only print_exc print_exception`,
  uuid: `
    MAX NAMESPACE_DNS NAMESPACE_OID NAMESPACE_URL NAMESPACE_X500 NIL RESERVED_FUTURE
    RESERVED_MICROSOFT RESERVED_NCS RFC_4122 UUID uuid1 uuid3 uuid4 uuid5`,
  zlib: `adler32 crc32`,
};

/** As in modules.ts, of the same modules. */
export const seldomTypedMembers: Readonly<Record<string, Members>> = {
  keyword: {
    iskeyword: 'bool',
    issoftkeyword: 'bool',
    kwlist: '=list[str]',
    softkwlist: '=list[str]',
  },
  pprint: {
    pformat: 'str',
    saferepr: 'str',
    pp: 'None',
    pprint: 'None',
    PrettyPrinter: '?',
  },
  re: {
    findall: 'any',
    subn: 'any',
    purge: 'any',
    error: 'any',
    PatternError: 'any',
    RegexFlag: 'any',
    A: 'any',
    ASCII: 'any',
    I: 'any',
    IGNORECASE: 'any',
    L: 'any',
    LOCALE: 'any',
    U: 'any',
    UNICODE: 'any',
    M: 'any',
    MULTILINE: 'any',
    S: 'any',
    DOTALL: 'any',
    X: 'any',
    VERBOSE: 'any',
    NOFLAG: 'any',
    match: 'Match | None',
    fullmatch: 'Match | None',
    search: 'Match | None',
    finditer: 'Iterator[Match]',
    sub: 'str',
    escape: 'str',
    compile: 'Pattern',
    split: 'list[any]',
    Match: '@Match',
    Pattern: '@Pattern',
  },
  datetime: {
    tzinfo: 'any',
    UTC: 'any',
    date: '@date',
    datetime: '@datetime',
    time: '@time',
    timedelta: '@timedelta',
    timezone: '@timezone',
    MINYEAR: '=nat',
    MAXYEAR: '=nat',
  },
  decimal: {
    getcontext: 'any',
    setcontext: 'any',
    localcontext: 'any',
    Context: 'any',
    BasicContext: 'any',
    DefaultContext: 'any',
    ExtendedContext: 'any',
    ROUND_05UP: 'any',
    DecimalException: 'any',
    Clamped: 'any',
    InvalidOperation: 'any',
    DivisionByZero: 'any',
    Inexact: 'any',
    Rounded: 'any',
    Subnormal: 'any',
    Overflow: 'any',
    Underflow: 'any',
    FloatOperation: 'any',
    Decimal: '@Decimal',
    ROUND_CEILING: '=str',
    ROUND_DOWN: '=str',
    ROUND_FLOOR: '=str',
    ROUND_HALF_DOWN: '=str',
    ROUND_HALF_EVEN: '=str',
    ROUND_HALF_UP: '=str',
    ROUND_UP: '=str',
  },
  fractions: { Fraction: '@Fraction' },
  statistics: {
    mean: 'any',
    median: 'any',
    stdev: 'any',
    pstdev: 'any',
    variance: 'any',
    pvariance: 'any',
    quantiles: 'any',
    harmonic_mean: 'any',
    StatisticsError: 'any',
    fmean: 'float',
    multimode: 'list[elem(arg0)]',
    mode: 'elem(arg0)',
    median_low: 'elem(arg0)',
    median_high: 'elem(arg0)',
    median_grouped: 'float',
  },
  io: { StringIO: '@StringIO', BytesIO: '@BytesIO' },
  textwrap: {
    TextWrapper: 'any',
    wrap: 'list[str]',
    fill: 'str',
    shorten: 'str',
    dedent: 'str',
    indent: 'str',
  },
};
