import { RandomChoices } from './random-choices.ts';
import { TwoTexts } from './two-texts.ts';

/** How many coroutine functions a program has; each calls only later ones, so that it ends. */
const functions = 6;
const delays = ['0', '0.001', '0.002', '0.01', '0.01', '0.05', '0.1', '0.25', '1'];
const timeouts = ['0', '0.005', '0.03', '0.2', '1'];

/**
 * A random asyncio program in Python and in the JavaScript that a translation of it would be: tasks, gather, wait,
 * wait_for, timeouts, groups, shields, locks, events, conditions, queues, callbacks, cancellation, generators.
 */
export function randomProgram(seed: number): TwoTexts {
  return new Program(seed).text;
}

type Statement = (level: number, depth: number) => void;

class Program {
  readonly text = new TwoTexts();
  readonly #random: RandomChoices;
  #label = 0;
  #names = 0;

  constructor(seed: number) {
    this.#random = new RandomChoices(seed);
    this.#prologue();
    this.text.block('async def main():', 'async function main() {', () => {
      this.#state();
      for (let level = functions - 1; level >= 0; level--) this.#function(level);
      this.#generator();
      const last = '"all"';
      this.text.line('try:', 'try {');
      this.text.indented(() =>
        this.text.line(
          'await asyncio.wait_for(f0(0), 20)',
          'await asyncio.waitFor(() => f0(0), 20);',
        ),
      );
      this.text.line('except BaseException as e:', '} catch (e) {');
      this.text.indented(() =>
        this.text.line('log("main", type(e).__name__)', 'log("main", typeName(e));'),
      );
      this.text.javascriptLine('}');
      this.text.line(
        `log(${last}, len(asyncio.all_tasks()))`,
        `log(${last}, asyncio.allTasks().size);`,
      );
    });
    this.text.line('asyncio.run(main())', 'await asyncio.run(() => main());');
    this.text.line('print("end")', 'print("end");');
  }

  /** Python's sets of tasks have no defined order: here they get the order of creation. */
  #prologue(): void {
    for (const text of prologue) this.text.pythonLine(text);
  }

  #state(): void {
    const { text } = this;
    text.line('loop = asyncio.get_running_loop()', 'const loop = asyncio.getRunningLoop();');
    // CPython reports lost exceptions when it frees the task, and the report reads the clock.
    text.line(
      'loop.set_exception_handler(lambda *_: None)',
      'loop.setExceptionHandler(() => null);',
    );
    text.line('t0 = loop.time()', 'const t0 = Number(loop.time());');
    text.block(
      'def log(*args):',
      'const log = (...args) => {',
      () => {
        text.line('task = asyncio.current_task()', 'const task = asyncio.currentTask();');
        text.line(
          'print(int((loop.time() - t0) * 1e9), task.get_name() if task else "-", *args)',
          'print(Math.trunc((Number(loop.time()) - t0) * 1e9), task ? task.getName() : "-", ...args);',
        );
      },
      '};',
    );
    text.line('tasks = []', 'const tasks = [];');
    text.line('lock = asyncio.Lock()', 'const lock = new asyncio.Lock();');
    text.line('sem = asyncio.Semaphore(2)', 'const sem = new asyncio.Semaphore(2);');
    text.line('event = asyncio.Event()', 'const event = new asyncio.Event();');
    text.line('cond = asyncio.Condition()', 'const cond = new asyncio.Condition();');
    text.line('barrier = asyncio.Barrier(2)', 'const barrier = new asyncio.Barrier(2);');
    text.line('queue = asyncio.Queue(2)', 'const queue = new asyncio.Queue(2);');
    text.line('future = loop.create_future()', 'const future = loop.createFuture();');
    text.line(
      'var = contextvars.ContextVar("var", default=0)',
      'const variable = new contextvars.ContextVar("var", { default: 0 });',
    );
  }

  #function(level: number): void {
    this.text.block(`async def f${level}(n):`, `async function f${level}(n) {`, () => {
      this.text.line(`log("f${level}", n)`, `log("f${level}", n);`);
      this.#body(level, 0);
      if (this.#random.chance(12)) {
        this.text.line(`raise ValueError("f${level}")`, `throw new ValueError("f${level}");`);
      }
      this.text.line(`return ${level * 10} + n`, `return ${level * 10} + n;`);
    });
  }

  #generator(): void {
    this.text.block('async def count(n):', 'async function* count(n) {', () => {
      this.text.line('try:', 'try {');
      this.text.indented(() =>
        this.text.block('for i in range(n):', 'for (let i = 0; i < n; i++) {', () => {
          this.text.line('await asyncio.sleep(0.01)', 'await asyncio.sleep(0.01);');
          this.text.line('yield i', 'yield i;');
        }),
      );
      this.text.line('finally:', '} finally {');
      this.text.indented(() => {
        this.#sleep();
        this.#note('"counted"');
      });
      this.text.javascriptLine('}');
    });
  }

  #body(level: number, depth: number): void {
    const count = 1 + this.#random.below(depth === 0 ? 6 : 3);
    for (let i = 0; i < count; i++) this.#statement(level, depth);
  }

  #statement(level: number, depth: number): void {
    const nested = depth < 2 ? this.#compound : [];
    const calling = level < functions - 1 ? this.#calling : [];
    const all: readonly Statement[] = [...this.#simple, ...nested, ...calling, ...calling];
    this.#random.pick(all).call(this, level, depth);
  }

  #call(level: number): { python: string; thunk: string } {
    const callee = level + 1 + this.#random.below(functions - level - 1);
    const argument = this.#random.below(10);
    const thunk = this.#random.chance(25)
      ? `coroutine(f${callee}, ${argument})`
      : `() => f${callee}(${argument})`;
    return { python: `f${callee}(${argument})`, thunk };
  }

  /** A task made before, or a call. */
  #awaitable(level: number): { python: string; thunk: string } {
    if (level >= functions - 1 || this.#random.chance(25)) {
      return {
        python: 'asyncio.sleep(0.02, "slept")',
        thunk: '() => asyncio.sleep(0.02, "slept")',
      };
    }
    return this.#call(level);
  }

  #note(python: string, javascript = python): void {
    const label = `"${++this.#label}"`;
    this.text.line(`log(${label}, ${python})`, `log(${label}, ${javascript});`);
  }

  #guarded(body: () => void): void {
    const { text } = this;
    const swallow = this.#random.chance(30);
    text.line('try:', 'try {');
    text.indented(body);
    text.line('except (Exception, asyncio.CancelledError) as e:', '} catch (e) {');
    text.indented(() => {
      this.#note(
        'type(e).__name__, e.args if isinstance(e, asyncio.CancelledError) else ""',
        'typeName(e), e instanceof asyncio.CancelledError ? e.args : ""',
      );
      if (!swallow) {
        text.pythonLine('if isinstance(e, asyncio.CancelledError): raise');
        text.javascriptLine('if (e instanceof asyncio.CancelledError) throw e;');
      }
    });
    text.javascriptLine('}');
  }

  #with(manager: [string, string], body: () => void): void {
    const { text } = this;
    const scope = `scope${++this.#names}`;
    text.pythonLine(`async with ${manager[0]} as ${scope}:`);
    text.javascriptLine(`const ${scope} = await enterAsync(${manager[1]});`);
    text.javascriptLine('try {');
    text.indented(body);
    text.javascriptLine(
      `} catch (e) { await ${scope}.fail(e); } finally { await ${scope}.exit(); }`,
    );
  }

  readonly #simple: readonly Statement[] = [
    () => this.#sleep(),
    () => this.#sleep(),
    () => this.#sleep(),
    () => {
      this.text.line('event.set()', 'event.set();');
    },
    () => {
      this.text.line('event.clear()', 'event.clear();');
    },
    () => {
      const delay = this.#random.pick(delays);
      const label = ++this.#label;
      this.text.line(
        `loop.call_later(${delay}, log, "later", ${label})`,
        `loop.callLater(${delay}, log, "later", ${label});`,
      );
    },
    () => {
      const label = ++this.#label;
      this.text.line(
        `loop.call_soon(log, "soon", ${label})`,
        `loop.callSoon(log, "soon", ${label});`,
      );
    },
    () => {
      const value = this.#random.below(100);
      this.text.line(
        `if not future.done(): future.set_result(${value})`,
        `if (!future.done()) future.setResult(${value});`,
      );
    },
    () => {
      const value = this.#random.below(100);
      this.text.line(`var.set(var.get() + ${value})`, `variable.set(variable.get() + ${value});`);
      this.#note('var.get()', 'variable.get()');
    },
    () => this.#cancelSome(),
    () => this.#cancelSelf(),
    () => this.#nowait(),
    () =>
      this.#note(
        'event.is_set(), lock.locked(), sem.locked(), queue.qsize()',
        'event.isSet(), lock.locked(), sem.locked(), queue.qsize()',
      ),
  ];

  readonly #compound: readonly Statement[] = [
    (level, depth) => this.#guarded(() => this.#body(level, depth + 1)),
    (level, depth) => {
      this.text.line('try:', 'try {');
      this.text.indented(() => this.#body(level, depth + 1));
      this.text.line('finally:', '} finally {');
      this.text.indented(() => {
        this.#note('"finally"');
        if (this.#random.chance(40)) this.#sleep();
      });
      this.text.javascriptLine('}');
    },
    (level, depth) =>
      this.#with(
        this.#random.pick([
          ['lock', 'lock'],
          ['sem', 'sem'],
        ]),
        () => {
          this.#note('"inside"');
          this.#body(level, depth + 1);
        },
      ),
    (level, depth) =>
      this.#guarded(() => {
        const delay = this.#random.pick(timeouts);
        this.#with([`asyncio.timeout(${delay})`, `asyncio.timeout(${delay})`], () => {
          this.#body(level, depth + 1);
          this.#sleep();
        });
      }),
    () => this.#guarded(() => this.#waiting()),
    () => this.#guarded(() => this.#waiting()),
    () => this.#condition(),
    () => {
      const iterable = 'for await (const x of asyncIter(count(3))) {';
      this.text.block('async for x in count(3):', iterable, () => {
        this.#note('x');
        if (this.#random.chance(40)) this.text.line('if x == 1: break', 'if (x === 1) break;');
      });
    },
  ];

  readonly #calling: readonly Statement[] = [
    (level) => {
      const { python, thunk } = this.#call(level);
      const callback = this.#random.chance(30);
      this.text.line(
        `tasks.append(asyncio.create_task(${python}))`,
        `tasks.push(asyncio.createTask(${thunk}));`,
      );
      if (callback) {
        this.text.line(
          'tasks[-1].add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))',
          'tasks.at(-1).addDoneCallback((t) => log("done", t.getName(), t.cancelled()));',
        );
      }
    },
    (level) =>
      this.#guarded(() => {
        const { python, thunk } = this.#call(level);
        this.#note(`await ${python}`, `await ${thunk.replace('() => ', '')}`);
      }),
    (level) => this.#guarded(() => this.#gather(level)),
    (level) => this.#guarded(() => this.#gather(level)),
    (level) =>
      this.#guarded(() => {
        const { python, thunk } = this.#awaitable(level);
        const delay = this.#random.pick(timeouts);
        this.#note(
          `await asyncio.wait_for(${python}, ${delay})`,
          `await asyncio.waitFor(${thunk}, ${delay})`,
        );
      }),
    (level) =>
      this.#guarded(() => {
        const { python, thunk } = this.#awaitable(level);
        const delay = this.#random.pick(timeouts);
        this.#note(
          `await asyncio.wait_for(asyncio.shield(${python}), ${delay})`,
          `await asyncio.waitFor(asyncio.shield(${thunk}), ${delay})`,
        );
      }),
    (level, depth) => this.#group(level, depth),
    (level, depth) => this.#group(level, depth),
    (level) => this.#wait(level),
    (level) => this.#asCompleted(level),
    () => this.#awaitTask(),
  ];

  #sleep(): void {
    const delay = this.#random.pick(delays);
    this.text.line(`await asyncio.sleep(${delay})`, `await asyncio.sleep(${delay});`);
    if (this.#random.chance(50)) this.#note('"slept"');
  }

  #cancelSome(): void {
    const index = this.#random.below(5);
    const message = this.#random.chance(40) ? '"stop"' : '';
    this.text.line(
      `if tasks: log("cancel", tasks[${index} % len(tasks)].cancel(${message}))`,
      `if (tasks.length) log("cancel", tasks[${index} % tasks.length].cancel(${message}));`,
    );
  }

  #cancelSelf(): void {
    if (!this.#random.chance(30)) return this.#sleep();
    this.text.line('asyncio.current_task().cancel()', 'asyncio.currentTask().cancel();');
    if (this.#random.chance(30))
      this.#note('asyncio.current_task().uncancel()', 'asyncio.currentTask().uncancel()');
  }

  #nowait(): void {
    this.text.line('try:', 'try {');
    this.text.indented(() => {
      const value = this.#random.below(100);
      if (this.#random.chance(50))
        this.text.line(`queue.put_nowait(${value})`, `queue.putNowait(${value});`);
      else this.#note('queue.get_nowait()', 'queue.getNowait()');
    });
    this.text.line('except (asyncio.QueueFull, asyncio.QueueEmpty) as e:', '} catch (e) {');
    this.text.indented(() => this.#note('type(e).__name__', 'typeName(e)'));
    this.text.javascriptLine('}');
  }

  #waiting(): void {
    const value = this.#random.below(100);
    const [python, javascript] = this.#random.pick([
      ['event.wait()', 'event.wait()'],
      ['queue.get()', 'queue.get()'],
      ['queue.get()', 'queue.get()'],
      [`queue.put(${value})`, `queue.put(${value})`],
      [`queue.put(${value})`, `queue.put(${value})`],
      ['barrier.wait()', 'barrier.wait()'],
      ['asyncio.shield(future)', 'asyncio.shield(future)'],
    ] as const);
    const thunk = javascript.startsWith('asyncio') ? javascript : `() => ${javascript}`;
    const delay = this.#random.pick(['0.05', '0.3', '2']);
    this.#note(
      `await asyncio.wait_for(${python}, ${delay})`,
      `await asyncio.waitFor(${thunk}, ${delay})`,
    );
  }

  #condition(): void {
    this.#guarded(() =>
      this.#with(['cond', 'cond'], () => {
        if (this.#random.chance(50)) {
          this.text.line('cond.notify_all()', 'cond.notifyAll();');
        } else {
          this.#note(
            'await asyncio.wait_for(cond.wait(), 0.4)',
            'await asyncio.waitFor(() => cond.wait(), 0.4)',
          );
        }
      }),
    );
  }

  #gather(level: number): void {
    const parts = Array.from({ length: 1 + this.#random.below(3) }, () => this.#awaitable(level));
    const exceptions = this.#random.chance(40);
    this.#note(
      `[type(x).__name__ if isinstance(x, BaseException) else x for x in await asyncio.gather(${parts.map((part) => part.python).join(', ')}${exceptions ? ', return_exceptions=True' : ''})]`,
      `(await asyncio.gather(${parts.map((part) => part.thunk).join(', ')}${exceptions ? ', { returnExceptions: true }' : ''})).map((x) => x instanceof BaseException ? typeName(x) : x)`,
    );
  }

  #group(level: number, depth: number): void {
    const { text } = this;
    text.line('try:', 'try {');
    text.indented(() => {
      const count = 1 + this.#random.below(3);
      this.#with(['asyncio.TaskGroup()', 'new asyncio.TaskGroup()'], () => {
        const scope = `scope${this.#names}`;
        for (let i = 0; i < count; i++) {
          const { python, thunk } = this.#call(level);
          text.line(`${scope}.create_task(${python})`, `${scope}.value.createTask(${thunk});`);
        }
        if (depth < 2 && this.#random.chance(50)) this.#body(level, depth + 1);
      });
    });
    text.line('except BaseExceptionGroup as e:', '} catch (e) {');
    text.indented(() => {
      text.javascriptLine('if (!(e instanceof BaseExceptionGroup)) throw e;');
      this.#note('[type(x).__name__ for x in e.exceptions]', '[...e.exceptions].map(typeName)');
    });
    text.javascriptLine('}');
  }

  #wait(level: number): void {
    const name = `ts${++this.#names}`;
    const parts = Array.from({ length: 1 + this.#random.below(3) }, () => this.#call(level));
    this.text.line(
      `${name} = [${parts.map(({ python }) => `asyncio.create_task(${python})`).join(', ')}]`,
      `const ${name} = [${parts.map(({ thunk }) => `asyncio.createTask(${thunk})`).join(', ')}];`,
    );
    const when = this.#random.pick(['FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED']);
    const delay = this.#random.pick([...timeouts, 'None']);
    const timeout = delay === 'None' ? 'null' : delay;
    this.text.line(
      `done, pending = await asyncio.wait(${name}, timeout=${delay}, return_when=asyncio.${when})`,
      `const [done${name}, pending${name}] = await asyncio.wait(${name}, { timeout: ${timeout}, returnWhen: asyncio.${when} });`,
    );
    this.#note(
      'sorted(t.get_name() for t in done), len(pending)',
      `[...done${name}].map((t) => t.getName()).sort(), pending${name}.size`,
    );
    if (this.#random.chance(50)) this.text.line(`tasks.extend(${name})`, `tasks.push(...${name});`);
  }

  #asCompleted(level: number): void {
    this.#guarded(() => {
      const parts = Array.from({ length: 1 + this.#random.below(3) }, () => this.#call(level));
      this.text.block(
        `for x in asyncio.as_completed([${parts.map(({ python }) => `asyncio.create_task(${python})`).join(', ')}], timeout=2):`,
        `for (const x of asyncio.asCompleted([${parts.map(({ thunk }) => `asyncio.createTask(${thunk})`).join(', ')}], { timeout: 2 })) {`,
        () => this.#note('await x'),
      );
    });
  }

  #awaitTask(): void {
    const index = this.#random.below(5);
    this.text.line('if tasks:', 'if (tasks.length) {');
    this.text.indented(() =>
      this.#guarded(() => {
        this.#note(`await tasks[${index} % len(tasks)]`, `await tasks[${index} % tasks.length]`);
      }),
    );
    this.text.javascriptLine('}');
  }
}

const prologue = `import asyncio, contextvars
class Ordered(dict):
    def __init__(self, items=()):
        super().__init__((item, None) for item in items)
    def add(self, item):
        self[item] = None
    def discard(self, item):
        self.pop(item, None)
    def remove(self, item):
        del self[item]
group_init = asyncio.TaskGroup.__init__
def ordered_init(self):
    group_init(self)
    self._tasks = Ordered()
asyncio.TaskGroup.__init__ = ordered_init
all_tasks = asyncio.tasks.all_tasks
asyncio.tasks.all_tasks = lambda loop=None: sorted(all_tasks(loop), key=lambda t: int(t.get_name()[5:]))
asyncio.tasks.set = Ordered`.split('\n');
