"""CPython on a virtual clock: evaluated once, when the reference starts, before its memory is saved.

`weather` (a dict made of JSON) is put before this text. The clock is four integers in memory that the host shares:
it counts as src/runtime/clock.ts does, and answers clock_gettime() for C code from the same place.
"""
import array, asyncio, atexit, base64, gc, importlib, io, json, linecache, math, operator, os, random, sys, time, types
import asyncio.base_events, asyncio.events, asyncio.runners

ELAPSED, TICKED, TICK = range(3)
clock = array.array('q', [0, 0, weather['clockTick']])


def address():
    return clock.buffer_info()[0]


def read():
    tick = clock[TICK]
    clock[ELAPSED] += tick
    clock[TICKED] += tick
    return clock[ELAPSED]


def process_time_ns():
    read()
    return weather['cpuStartNs'] + clock[TICKED]


def process_time():
    return process_time_ns() / 1e9


def sleep(seconds, /):
    if isinstance(seconds, float):
        if seconds != seconds:
            raise ValueError('Invalid value NaN (not a number)')
        ns = math.ceil(seconds * 1e9)
    else:
        ns = operator.index(seconds) * 1_000_000_000
    if ns < 0:
        raise ValueError('sleep length must be non-negative')
    if ns >= 1 << 63:
        raise OverflowError('timestamp out of range for platform time_t')
    clock[ELAPSED] += ns


time.sleep = sleep
time.process_time = time.thread_time = process_time
time.process_time_ns = time.thread_time_ns = process_time_ns


def control(message):
    os.write(control_fd, json.dumps(message).encode())


class Selector:
    """Stands where epoll stands: waits are rounded up to whole milliseconds (selectors.EpollSelector.select)."""

    spins = 0

    def select(self, timeout=None):
        if timeout is None:
            control({'kind': 'deadlock', 'message': 'every task waits, and nothing is scheduled'})
        elif timeout > 0:
            clock[ELAPSED] += math.ceil(timeout * 1e3) * 1_000_000
            self.spins = 0
        else:
            self.spins += 1
            if self.spins > weather['freeSpins']:
                clock[ELAPSED] += weather['spinNs']
        return ()

    def close(self):
        pass


class _UnixSelectorEventLoop(asyncio.base_events.BaseEventLoop):
    """The event loop of Unix without sockets, signals and threads."""

    def __init__(self, selector=None):
        before = clock[:]
        super().__init__()  # asks for the resolution of the clock, which reads it
        clock[:] = before
        self._selector = Selector()

    def _process_events(self, event_list):
        pass

    def _write_to_self(self):
        pass

    def close(self):
        if self.is_running():
            raise RuntimeError('Cannot close a running event loop')
        super().close()

    def run_in_executor(self, executor, func, *args):
        """There are no threads: the function runs in line, on the loop's next turn."""
        future = self.create_future()

        def call():
            if future.cancelled():
                return
            try:
                result = func(*args)
            except BaseException as error:
                future.set_exception(error)
            else:
                future.set_result(result)

        self.call_soon(call)
        return future


_UnixSelectorEventLoop.__module__ = 'asyncio.unix_events'


class _DefaultEventLoopPolicy(asyncio.events._BaseDefaultEventLoopPolicy):
    _loop_factory = _UnixSelectorEventLoop


_DefaultEventLoopPolicy.__module__ = 'asyncio.unix_events'
asyncio.SelectorEventLoop = asyncio.EventLoop = _UnixSelectorEventLoop

# Pyodide's own asyncio.run needs the browser's event loop: CPython's comes back.
importlib.reload(asyncio.runners)
asyncio.run, asyncio.Runner = asyncio.runners.run, asyncio.runners.Runner
asyncio.events._set_running_loop(None)
asyncio.events._set_event_loop_policy(_DefaultEventLoopPolicy())
asyncio.events._set_event_loop_policy = lambda policy: None


def seed(self, a=None, version=2):
    """random.Random.seed, where a generator without a seed gets the weather's."""
    return CPythonSeed(self, weather['randomSeed'] if a is None else a, version)


CPythonSeed = random.Random.seed
random.Random.seed = seed
random.seed = random._inst.seed


class Finder:
    """Hides Pyodide: to a program this is CPython and nothing else."""

    hidden = ('js', 'pyodide', 'pyodide_js', '_pyodide', '_pyodide_core', 'micropip')

    def find_spec(self, name, path=None, target=None):
        if name.split('.')[0] in self.hidden:
            raise ModuleNotFoundError(f'No module named {name!r}', name=name)


sys.meta_path = [Finder(), *(f for f in sys.meta_path if getattr(f, '__module__', '').startswith('_frozen'))]
for name in [name for name in sys.modules if name.split('.')[0] in Finder.hidden]:
    del sys.modules[name]
sys.path[:] = [path for path in sys.path if path]
sys.maxsize = 2**63 - 1
sys.platform = 'linux'
sys.argv = ['main.py']
sys.stdout.reconfigure(line_buffering=True)
for name in ('ps1', 'ps2', 'last_exc', 'last_type', 'last_value', 'last_traceback'):
    vars(sys).pop(name, None)
for module in weather['preload']:
    importlib.import_module(module)


def load(source):
    """Makes `__main__` and runs it; returns the uncaught exception."""
    module = types.ModuleType('__main__')
    module.__file__ = 'main.py'
    module.__builtins__ = sys.modules['builtins']
    sys.modules['__main__'] = module
    linecache.cache['main.py'] = (len(source), None, source.splitlines(True), 'main.py')
    try:
        exec(compile(source, 'main.py', 'exec', dont_inherit=True), module.__dict__)
    except BaseException as error:
        hide_own_frames(error, set())
        return error


FILE = load.__code__.co_filename
OWN_DEPTH = 3  # the interpreter's line, run(), load()
sys.setrecursionlimit(sys.getrecursionlimit() + OWN_DEPTH)
sys.getrecursionlimit = lambda of=sys.getrecursionlimit: of() - OWN_DEPTH
sys.setrecursionlimit = lambda limit, /, of=sys.setrecursionlimit: of(operator.index(limit) + OWN_DEPTH)


def hide_own_frames(error, seen):
    if error is None or id(error) in seen:
        return
    seen.add(id(error))
    frames, entry = [], error.__traceback__
    while entry:
        if entry.tb_frame.f_code.co_filename != FILE:
            frames.append(entry)
        entry = entry.tb_next
    for entry, following in zip(frames, [*frames[1:], None]):
        entry.tb_next = following
    error.__traceback__ = frames[0] if frames else None
    for other in (error.__cause__, error.__context__, *getattr(error, 'exceptions', ())):
        hide_own_frames(other, seen)


def report(error):
    """Prints an uncaught exception as CPython does, and says how the program ended."""
    if error is None:
        return {'kind': 'finished'}
    if isinstance(error, SystemExit):
        code = error.code
        if code is None or isinstance(code, int):
            return {'kind': 'exit', 'status': (code or 0) & 0xFF}
        print(code, file=sys.stderr)
        return {'kind': 'exit', 'status': 1}
    real, sys.stderr = sys.stderr, io.StringIO()
    try:
        sys.excepthook(type(error), error, error.__traceback__)
        text = sys.stderr.getvalue()
    finally:
        sys.stderr = real
    sys.stdout.flush()
    sys.stderr.write(text)
    sys.stderr.flush()
    return {'kind': 'exception', 'type': name_of(type(error)), 'message': message_of(error), 'traceback': text}


def name_of(cls):
    return cls.__qualname__ if cls.__module__ in ('builtins', '__main__') else f'{cls.__module__}.{cls.__qualname__}'


def message_of(error):
    try:
        return str(error)
    except Exception:
        return '<exception str() failed>'


def run(encoded):
    """Runs one program, as the interpreter would from start to end, and tells the host the outcome."""
    source = base64.b64decode(encoded).decode()
    gc.collect()
    outcome = report(load(source))
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.modules.pop('__main__', None)
    gc.collect()
    sys.stdout.flush()
    sys.stderr.flush()
    control(outcome)
