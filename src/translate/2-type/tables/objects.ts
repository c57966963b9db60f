import type { Operator } from '../../../python/syntax.ts';

/** What the inference knows of a class of the runtime; specs as in spec.ts, `T`, `U` are the class's own parameters. */
export interface ObjectEntry {
  /** Which parameter iteration gives. */
  readonly iterates?: number;
  readonly parameters?: number;
  readonly methods?: Readonly<Record<string, string>>;
  readonly attributes?: Readonly<Record<string, string>>;
  /** What a subscript gives. */
  readonly items?: string;
  /** What an operator gives, by what stands on its other side: the kind of a value, or the name of a class. */
  readonly operators?: Readonly<Partial<Record<Operator, Readonly<Record<string, string>>>>>;
  /** Methods called on the class itself: `datetime.now()`. */
  readonly statics?: Readonly<Record<string, string>>;
  /** The module that has it: asyncio, unless said. */
  readonly module?: string;
}

const future: ObjectEntry = {
  parameters: 1,
  methods: {
    result: 'T',
    exception: 'BaseException | None',
    done: 'bool',
    cancelled: 'bool',
    cancel: 'bool',
    add_done_callback: 'None',
    remove_done_callback: 'nat',
    set_result: 'None; T arg0',
    set_exception: 'None',
    get_loop: 'AbstractEventLoop',
    get_name: 'str',
    set_name: 'None',
    uncancel: 'nat',
    cancelling: 'nat',
    get_coro: 'any',
  },
};

const lock: ObjectEntry = {
  methods: {
    acquire: 'coroutine[bool]',
    release: 'None',
    locked: 'bool',
    wait: 'coroutine[bool]',
    notify: 'None',
    notify_all: 'None',
    is_set: 'bool',
    set: 'None',
    clear: 'None',
  },
};

const barrier: ObjectEntry = {
  methods: {
    wait: 'coroutine[nat]',
    reset: 'coroutine[None]',
    abort: 'coroutine[None]',
  },
  attributes: { parties: 'small', n_waiting: 'nat', broken: 'bool' },
};

const queue: ObjectEntry = {
  parameters: 1,
  methods: {
    put: 'coroutine[None]; T arg0',
    get: 'coroutine[T]',
    put_nowait: 'None; T arg0',
    get_nowait: 'T',
    task_done: 'None',
    join: 'coroutine[None]',
    qsize: 'nat',
    empty: 'bool',
    full: 'bool',
    shutdown: 'None',
  },
  attributes: { maxsize: 'small' },
};

const withNumbers = (own: string): Readonly<Record<string, string>> => ({
  [own]: own,
  int: own,
  bool: own,
});

const arithmetic = (own: string): NonNullable<ObjectEntry['operators']> => {
  const result = withNumbers(own);
  return { '+': result, '-': result, '*': result, '/': result, '%': result };
};

const deque: ObjectEntry = {
  module: 'collections',
  parameters: 1,
  iterates: 0,
  items: 'T',
  methods: {
    append: 'None; T arg0',
    appendleft: 'None; T arg0',
    clear: 'None',
    copy: 'deque[T]',
    count: 'nat',
    extend: 'None; T elem(arg0)',
    extendleft: 'None; T elem(arg0)',
    index: 'nat',
    insert: 'None; T arg1',
    pop: 'T',
    popleft: 'T',
    remove: 'None',
    reverse: 'None',
    rotate: 'None',
  },
  attributes: { maxlen: 'nat | None' },
};

const day: ObjectEntry = {
  module: 'datetime',
  methods: {
    toordinal: 'nat',
    weekday: 'nat',
    isoweekday: 'nat',
    isoformat: 'str',
    strftime: 'str',
    ctime: 'str',
    replace: 'self',
    isocalendar: 'any',
    timetuple: 'any',
  },
  attributes: { year: 'nat', month: 'nat', day: 'nat' },
};

const clock = { hour: 'nat', minute: 'nat', second: 'nat', microsecond: 'nat' } as const;

const pattern = {
  match: 'Match | None',
  fullmatch: 'Match | None',
  search: 'Match | None',
  finditer: 'Iterator[Match]',
  findall: 'list[any]',
  split: 'list[str | None]',
  sub: 'str',
} as const;

const file = { write: 'nat', tell: 'nat', seek: 'nat', close: 'None' } as const;

export const objectTable: Readonly<Record<string, ObjectEntry>> = {
  Task: future,
  Future: future,
  Lock: lock,
  Event: lock,
  Condition: { methods: { ...lock.methods, wait_for: 'any' } },
  Semaphore: lock,
  BoundedSemaphore: lock,
  Barrier: barrier,
  Queue: queue,
  PriorityQueue: queue,
  LifoQueue: queue,
  Runner: { methods: { run: 'any', close: 'None', get_loop: 'AbstractEventLoop' } },
  TaskGroup: { methods: { create_task: 'Task[any]' } },
  Timeout: { methods: { when: 'float | None', reschedule: 'None', expired: 'bool' } },
  AbstractEventLoop: {
    methods: {
      create_task: 'any',
      run_until_complete: 'any',
      run_forever: 'None',
      time: 'float',
      create_future: 'Future[never]',
      call_soon: 'Handle',
      call_soon_threadsafe: 'Handle',
      call_later: 'TimerHandle',
      call_at: 'TimerHandle',
      run_in_executor: 'any',
      shutdown_asyncgens: 'coroutine[None]',
      stop: 'None',
      close: 'None',
      is_running: 'bool',
      is_closed: 'bool',
      get_debug: 'bool',
      set_debug: 'None',
      set_exception_handler: 'None',
    },
  },
  Handle: { methods: { cancel: 'None', cancelled: 'bool' } },
  TimerHandle: { methods: { cancel: 'None', cancelled: 'bool', when: 'float' } },
  deque,
  Match: {
    module: 're',
    items: 'str | None',
    methods: {
      group: 'any',
      start: 'index',
      end: 'index',
      span: 'tuple[index, index]',
      expand: 'str',
      groupdict: 'dict[str, any]',
      groups: 'tupleOf[any]',
    },
    attributes: { re: 'Pattern', string: 'str', pos: 'nat', endpos: 'nat' },
  },
  Pattern: {
    module: 're',
    methods: pattern,
    attributes: { pattern: 'str', flags: 'nat', groups: 'nat' },
  },
  date: {
    ...day,
    operators: { '+': { timedelta: 'date' }, '-': { date: 'timedelta', timedelta: 'date' } },
    statics: {
      today: 'date',
      fromisoformat: 'date',
      fromordinal: 'date',
      fromtimestamp: 'date',
      fromisocalendar: 'date',
    },
  },
  datetime: {
    module: 'datetime',
    operators: {
      '+': { timedelta: 'datetime' },
      '-': { datetime: 'timedelta', timedelta: 'datetime' },
    },
    methods: {
      ...day.methods,
      date: 'date',
      time: 'time',
      timestamp: 'float',
      astimezone: 'datetime',
      utcoffset: 'timedelta | None',
      tzname: 'str | None',
    },
    attributes: { ...day.attributes, ...clock },
    statics: {
      now: 'datetime',
      today: 'datetime',
      utcnow: 'datetime',
      strptime: 'datetime',
      fromisoformat: 'datetime',
      fromtimestamp: 'datetime',
      combine: 'datetime',
    },
  },
  time: {
    module: 'datetime',
    methods: { isoformat: 'str', strftime: 'str', replace: 'time' },
    attributes: clock,
    statics: { fromisoformat: 'time' },
  },
  timedelta: {
    module: 'datetime',
    operators: {
      '+': { timedelta: 'timedelta', date: 'date', datetime: 'datetime' },
      '-': { timedelta: 'timedelta' },
      '*': { int: 'timedelta', float: 'timedelta' },
      '/': { timedelta: 'float', int: 'timedelta', float: 'timedelta' },
      '//': { timedelta: 'int', int: 'timedelta' },
      '%': { timedelta: 'timedelta' },
    },
    methods: { total_seconds: 'float' },
    attributes: { days: 'small', seconds: 'nat', microseconds: 'nat' },
  },
  timezone: { module: 'datetime' },
  Decimal: {
    module: 'decimal',
    operators: arithmetic('Decimal'),
    methods: {
      quantize: 'Decimal',
      normalize: 'Decimal',
      sqrt: 'Decimal',
      exp: 'Decimal',
      ln: 'Decimal',
      log10: 'Decimal',
      to_integral_value: 'Decimal',
      is_nan: 'bool',
      is_infinite: 'bool',
      is_zero: 'bool',
      is_signed: 'bool',
    },
  },
  Fraction: {
    module: 'fractions',
    operators: arithmetic('Fraction'),
    methods: { limit_denominator: 'Fraction', is_integer: 'bool' },
    attributes: { numerator: 'int', denominator: 'int' },
  },
  StringIO: {
    module: 'io',
    methods: { ...file, getvalue: 'str', read: 'str', readline: 'str', readlines: 'list[str]' },
    attributes: { closed: 'bool' },
  },
  BytesIO: {
    module: 'io',
    methods: { ...file, getvalue: 'bytes', read: 'bytes', readline: 'bytes' },
    attributes: { closed: 'bool' },
  },
};
