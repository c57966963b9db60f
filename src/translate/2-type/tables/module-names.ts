/** The modules that the runtime has. `typing` and `__future__` leave nothing behind but hints. */
export const moduleNames: ReadonlySet<string> = new Set([
  '__future__',
  'abc',
  'array',
  'asyncio',
  'base64',
  'binascii',
  'bisect',
  'builtins',
  'calendar',
  'cmath',
  'collections',
  'collections.abc',
  'contextlib',
  'contextvars',
  'copy',
  'dataclasses',
  'datetime',
  'decimal',
  'enum',
  'errno',
  'fractions',
  'functools',
  'gc',
  'graphlib',
  'hashlib',
  'heapq',
  'hmac',
  'html',
  'inspect',
  'io',
  'itertools',
  'json',
  'keyword',
  'logging',
  'math',
  'numbers',
  'operator',
  'os',
  'os.path',
  'platform',
  'pprint',
  'queue',
  'random',
  're',
  'secrets',
  'shlex',
  'statistics',
  'string',
  'struct',
  'sys',
  'textwrap',
  'time',
  'timeit',
  'traceback',
  'types',
  'typing',
  'uuid',
  'zlib',
]);

/** CPython 3.14's own modules, whether translated or not (sys.stdlib_module_names). */
const standardModules: ReadonlySet<string> = new Set(
  `
  abc annotationlib argparse array ast asyncio atexit base64 bdb binascii bisect builtins bz2
  cProfile calendar cmath cmd code codecs codeop collections colorsys compileall compression
  concurrent configparser contextlib contextvars copy copyreg csv ctypes curses dataclasses
  datetime dbm decimal difflib dis doctest email encodings ensurepip enum errno faulthandler fcntl
  filecmp fileinput fnmatch fractions ftplib functools gc getopt getpass gettext glob graphlib grp
  gzip hashlib heapq hmac html http idlelib imaplib importlib inspect io ipaddress itertools json
  keyword linecache locale logging lzma mailbox marshal math mimetypes mmap modulefinder
  multiprocessing netrc ntpath numbers opcode operator optparse os pathlib pdb pickle pickletools
  pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr
  pydoc pyexpat queue quopri random re readline reprlib resource rlcompleter runpy sched secrets
  select selectors shelve shlex shutil signal site smtplib socket socketserver sqlite3 ssl stat
  statistics string stringprep struct subprocess symtable sys sysconfig syslog tabnanny tarfile
  tempfile termios textwrap this threading time timeit tkinter token tokenize tomllib trace
  traceback tracemalloc tty turtle types typing unicodedata unittest urllib uuid venv warnings
  wave weakref webbrowser wsgiref xml xmlrpc zipapp zipfile zipimport zlib zoneinfo
  `.split(/\s+/),
);

/** A module that every Python has; others are packages, which nobody has installed here. */
export function isStandardModule(name: string): boolean {
  const [root = name] = name.split('.');
  return root.startsWith('_') || standardModules.has(root);
}
