/** Methods of Python's own types that change nothing, so that a call of one is no reason to keep a statement. */
const pureMethods: ReadonlySet<string> = new Set(
  `capitalize casefold center count encode decode endswith expandtabs find format format_map index isalnum isalpha
  isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip
  partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith
  strip swapcase title translate upper zfill copy get items keys values union intersection difference issubset
  issuperset isdisjoint symmetric_difference bit_length hex is_integer as_integer_ratio to_bytes most_common total
  isoformat strftime done result get_name cancelled exception is_set locked qsize empty full`.split(
    /\s+/,
  ),
);

/** Functions of modules that set something up for what comes later. */
const settingUp =
  /^(?:set|seed|basicConfig|simplefilter|filterwarnings|register|enable|disable|reset)/u;

/** Functions that change their first argument. */
const changers: ReadonlySet<string> = new Set(
  'heappush heappop heapify heapreplace heappushpop insort insort_left insort_right shuffle setattr delattr next anext'.split(
    ' ',
  ),
);

const printers: ReadonlySet<string> = new Set(
  'print input help display pprint pp write writelines print_exc print_stack warn'.split(' '),
);

/** Builtins that leave their arguments as they are. */
const harmless: ReadonlySet<string> = new Set(
  `print len range str repr int float bool list tuple dict set frozenset type isinstance issubclass abs min max sum
  round sorted reversed enumerate zip any all ord chr bin oct format divmod id hash callable iter getattr hasattr vars
  dir pow`.split(/\s+/),
);

export function isPureMethod(name: string): boolean {
  return pureMethods.has(name);
}

export function setsUp(functionName: string): boolean {
  return settingUp.test(functionName);
}

export function changesFirstArgument(functionName: string): boolean {
  return changers.has(functionName);
}

export function isPrinter(functionName: string): boolean {
  return printers.has(functionName);
}

export function isHarmless(functionName: string): boolean {
  return harmless.has(functionName);
}
