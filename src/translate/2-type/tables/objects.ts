/** What the inference knows of a class of the runtime; specs as in spec.ts, `T`, `U` are the class's own parameters. */
export interface ObjectEntry {
  /** Which parameter iteration gives. */
  readonly iterates?: number;
  readonly parameters?: number;
  readonly methods?: Readonly<Record<string, string>>;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Its type in TypeScript, when not its own name. */
  readonly typescript?: string;
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
};
