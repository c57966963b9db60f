/** Members that CPython 3.14 has and the runtime has not: a program that names one is refused. */
export const lackingMembers: Readonly<Record<string, string>> = {
  abc: `
    abstractclassmethod abstractproperty abstractstaticmethod get_cache_token
    update_abstractmethods`,
  base64: `MAXBINSIZE MAXLINESIZE bytes_types decode encode main`,
  binascii: `a2b_qp a2b_uu b2a_qp b2a_uu`,
  builtins: `False None True breakpoint copyright credits help license memoryview open`,
  calendar: `
    EPOCH HTMLCalendar IntEnum LocaleHTMLCalendar LocaleTextCalendar c different_locale error
    format formatstring global_enum main mdays repeat`,
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
  dataclasses: `recursive_repr`,
  datetime: `datetime_CAPI`,
  decimal: `IEEEContext IEEE_CONTEXT_MAX_BITS InvalidContext MIN_ETINY`,
  enum: `
    global_enum global_enum_repr global_flag_repr global_str pickle_by_enum_name
    pickle_by_global_name`,
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
  graphlib: `GenericAlias`,
  hashlib: `algorithms_available algorithms_guaranteed file_digest scrypt`,
  hmac: `digest_size trans_36 trans_5C`,
  html: `unescape`,
  inspect: `
    AGEN_CLOSED AGEN_CREATED AGEN_RUNNING AGEN_SUSPENDED ArgInfo Arguments Attribute BlockFinder
    BoundArguments BufferFlags CORO_CLOSED CORO_CREATED CORO_RUNNING CORO_SUSPENDED
    CO_ASYNC_GENERATOR CO_COROUTINE CO_GENERATOR CO_HAS_DOCSTRING CO_ITERABLE_COROUTINE
    CO_METHOD CO_NESTED CO_NEWLOCALS CO_NOFREE CO_OPTIMIZED CO_VARARGS CO_VARKEYWORDS
    ClassFoundException ClosureVars EndOfBlock Format ForwardRef FrameInfo FullArgSpec
    GEN_CLOSED GEN_CREATED GEN_RUNNING GEN_SUSPENDED OrderedDict Parameter Signature
    TPFLAGS_IS_ABSTRACT Traceback attrgetter classify_class_attrs currentframe findsource
    formatannotation formatannotationrelativeto formatargvalues get_annotations getabsfile
    getargs getargvalues getasyncgenlocals getasyncgenstate getattr_static getblock getcallargs
    getclasstree getclosurevars getcomments getcoroutinelocals getcoroutinestate getfile
    getframeinfo getfullargspec getgeneratorlocals getgeneratorstate getinnerframes getlineno
    getmembers getmembers_static getmodule getmodulename getouterframes getsource getsourcefile
    getsourcelines indentsize isabstract isasyncgenfunction isbuiltin iscode isdatadescriptor
    isframe isfunction isgeneratorfunction isgetsetdescriptor iskeyword ismemberdescriptor
    ismethoddescriptor ismethodwrapper ispackage isroutine istraceback make_weakref
    markcoroutinefunction modulesbyfile namedtuple signature stack trace unwrap walktree`,
  io: `
    BlockingIOError BufferedRWPair BufferedRandom BufferedReader BufferedWriter FileIO
    GenericAlias IncrementalNewlineDecoder Reader TextIOWrapper Writer open open_code
    text_encoding`,
  json: `detect_encoding`,
  logging: `
    BASIC_FORMAT BufferingFormatter FileHandler GenericAlias LoggerAdapter Manager PercentStyle
    PlaceHolder RootLogger StrFormatStyle StringTemplateStyle Template currentframe fatal
    getHandlerByName getHandlerNames getLogRecordFactory getLoggerClass lastResort
    logAsyncioTasks logMultiprocessing logProcesses logThreads makeLogRecord raiseExceptions
    setLogRecordFactory setLoggerClass warn`,
  numbers: `ABCMeta abstractmethod`,
  operator: `length_hint`,
  os: `
    CLD_CONTINUED CLD_DUMPED CLD_EXITED CLD_KILLED CLD_STOPPED CLD_TRAPPED DirEntry EX_CANTCREAT
    EX_CONFIG EX_DATAERR EX_IOERR EX_NOHOST EX_NOINPUT EX_NOPERM EX_NOUSER EX_OK EX_OSERR
    EX_OSFILE EX_PROTOCOL EX_SOFTWARE EX_TEMPFAIL EX_UNAVAILABLE EX_USAGE F_LOCK F_OK F_TEST
    F_TLOCK F_ULOCK GenericAlias Mapping MutableMapping NGROUPS_MAX O_ACCMODE O_APPEND O_ASYNC
    O_CLOEXEC O_CREAT O_DIRECT O_DIRECTORY O_DSYNC O_EXCL O_EXEC O_LARGEFILE O_NDELAY O_NOATIME
    O_NOCTTY O_NOFOLLOW O_NONBLOCK O_PATH O_RDONLY O_RDWR O_RSYNC O_SEARCH O_SYNC O_TMPFILE
    O_TRUNC O_TTY_INIT O_WRONLY POSIX_FADV_DONTNEED POSIX_FADV_NOREUSE POSIX_FADV_NORMAL
    POSIX_FADV_RANDOM POSIX_FADV_SEQUENTIAL POSIX_FADV_WILLNEED PRIO_PGRP PRIO_PROCESS PRIO_USER
    P_ALL P_NOWAIT P_NOWAITO P_PGID P_PID P_WAIT PathLike RTLD_GLOBAL RTLD_LAZY RTLD_LOCAL
    RTLD_NODELETE RTLD_NOLOAD RTLD_NOW RWF_APPEND RWF_DSYNC RWF_HIPRI RWF_NOWAIT RWF_SYNC R_OK
    SCHED_BATCH SCHED_DEADLINE SCHED_FIFO SCHED_IDLE SCHED_OTHER SCHED_RESET_ON_FORK SCHED_RR
    SEEK_CUR SEEK_END SEEK_SET ST_APPEND ST_MANDLOCK ST_NOATIME ST_NODEV ST_NODIRATIME ST_NOEXEC
    ST_NOSUID ST_RDONLY ST_RELATIME ST_SYNCHRONOUS ST_WRITE TMP_MAX WCONTINUED WCOREDUMP WEXITED
    WEXITSTATUS WIFCONTINUED WIFEXITED WIFSIGNALED WIFSTOPPED WNOHANG WNOWAIT WSTOPPED WSTOPSIG
    WTERMSIG WUNTRACED W_OK X_OK _exit abort access chdir chmod chown chroot close closerange
    confstr confstr_names cpu_count ctermid device_encoding dup dup2 environ environb execl
    execle execlp execlpe execv execve execvp execvpe fchdir fchmod fchown fdatasync fdopen fork
    forkpty fpathconf fsdecode fsencode fstat fstatvfs fsync ftruncate fwalk get_blocking
    get_exec_path get_inheritable get_terminal_size getcwd getcwdb getenv getenvb getgid
    getgroups getloadavg getlogin getpgid getpgrp getpid getppid getpriority getsid getuid
    grantpt initgroups isatty kill killpg listdir lockf login_tty lseek lstat major makedev
    makedirs minor mkdir nice open pathconf pathconf_names pipe pipe2 popen posix_fadvise
    posix_openpt posix_spawn pread process_cpu_count ptsname putenv pwrite read readinto
    readlink readv register_at_fork reload_environ remove removedirs rename renames replace
    rmdir scandir sched_getaffinity sched_yield set_blocking set_inheritable setgid setpgid
    setpgrp setregid setreuid setsid setuid spawnl spawnle spawnlp spawnlpe spawnv spawnve
    spawnvp spawnvpe stat stat_result statvfs statvfs_result strerror supports_bytes_environ
    supports_dir_fd supports_effective_ids supports_fd supports_follow_symlinks symlink sync
    sysconf sysconf_names system tcgetpgrp tcsetpgrp terminal_size times times_result truncate
    ttyname umask uname uname_result unlink unlockpt unsetenv urandom utime wait wait3 wait4
    waitid waitid_result waitpid waitstatus_to_exitcode walk write writev`,
  'os.path': `
    ALLOW_MISSING abspath exists expanduser expandvars getatime getctime getmtime getsize
    isdevdrive isdir isfile isjunction islink ismount lexists realpath samefile sameopenfile
    samestat splitroot supports_unicode_filenames`,
  platform: `
    AndroidVer IOSVersionInfo android_ver freedesktop_os_release invalidate_caches ios_ver
    java_ver libc_ver mac_ver node platform processor python_branch python_build python_compiler
    python_revision release system_alias uname uname_result version win32_edition win32_is_iot
    win32_ver`,
  pprint: `isreadable isrecursive`,
  queue: `deque heappop heappush time`,
  random: `BPF LOG4 NV_MAGICCONST RECIP_BPF SG_MAGICCONST TWOPI main`,
  re: `DEBUG Scanner`,
  secrets: `DEFAULT_ENTROPY`,
  shlex: `StringIO shlex`,
  statistics: `
    Counter Decimal Fraction acos asin atan bisect_left bisect_right cos cosh count defaultdict
    erfc exp fabs fsum groupby hypot isfinite isinf itemgetter kde kde_random log namedtuple pi
    reduce repeat sin sqrt sumprod tan tau`,
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
  timeit: `Timer default_number default_repeat dummy_src_name main reindent template`,
  traceback: `
    BUILTIN_EXCEPTION_LIMIT FrameSummary StackSummary TracebackException clear_frames
    extract_stack extract_tb format_exc format_exception format_list format_stack format_tb
    print_last print_list print_stack print_tb suppress walk_stack walk_tb`,
  types: `
    CapsuleType CellType ClassMethodDescriptorType CodeType DynamicClassAttribute FrameType
    GenericAlias GetSetDescriptorType MemberDescriptorType MethodDescriptorType
    MethodWrapperType TracebackType UnionType WrapperDescriptorType get_original_bases new_class
    prepare_class resolve_bases`,
  uuid: `SafeUUID bytes_ getnode int_ main uuid6 uuid7 uuid8`,
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
  graphlib: `GenericAlias`,
  hashlib: `pbkdf2_hmac scrypt`,
  inspect: `
    Format ForwardRef OrderedDict attrgetter iskeyword make_weakref modulesbyfile namedtuple`,
  io: `GenericAlias`,
  json: `detect_encoding`,
  logging: `
    Filterer GenericAlias Manager PercentStyle PlaceHolder RootLogger StrFormatStyle
    StringTemplateStyle Template currentframe logAsyncioTasks logMultiprocessing logProcesses
    logThreads root`,
  numbers: `ABCMeta abstractmethod`,
  os: `
    GenericAlias Mapping MutableMapping PathLike forkpty getgroups initgroups nice pipe2
    posix_spawn process_cpu_count sched_getaffinity supports_dir_fd supports_effective_ids
    supports_fd supports_follow_symlinks`,
  queue: `deque heappop heappush time`,
  random: `BPF LOG4 NV_MAGICCONST RECIP_BPF SG_MAGICCONST TWOPI main`,
  re: `DEBUG Scanner`,
  secrets: `DEFAULT_ENTROPY`,
  shlex: `StringIO`,
  statistics: `
    Counter Decimal Fraction LinearRegression acos asin atan bisect_left bisect_right cos cosh
    count defaultdict erfc exp fabs fsum groupby hypot isfinite isinf itemgetter log namedtuple
    pi reduce repeat sin sqrt sumprod tan tau`,
  timeit: `default_number default_repeat dummy_src_name main reindent template`,
  traceback: `BUILTIN_EXCEPTION_LIMIT suppress`,
};
