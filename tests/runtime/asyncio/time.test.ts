import { afterAll, expect, test } from 'vitest';
import { createReference } from '../../../src/run/reference.ts';
import { runProgram } from './run-program.ts';

const reference = createReference();
afterAll(() => reference.close());

test('time reads, breaks down and formats the same moments as CPython', async () => {
  const format =
    '%Y-%m-%d %H:%M:%S %a %A %b %B %j %p %I %y %U %w %W %z %% %c %x %X %D %T %F %e %G %V %u';
  const expected = await reference.run(`
import time
print(time.time(), time.time_ns(), time.monotonic(), time.perf_counter_ns(), time.process_time())
start = time.perf_counter(); time.sleep(1.5); print(time.perf_counter() - start)
print(time.gmtime(0), time.localtime(), time.gmtime(1.5).tm_sec, tuple(time.gmtime(5)))
print(time.ctime(0), time.asctime(), time.mktime(time.localtime(1000)))
for n in (0, 951782400, 1704067199, 1735603200, 1721383477): print(time.strftime("${format}", time.gmtime(n)))
for bad in (lambda: time.sleep(-1), lambda: time.sleep("x"), lambda: time.strftime(5)):
    try: bad()
    except Exception as e: print(repr(e))
`);
  const actual = await runProgram(`
print(time.time(), time.timeNs(), time.monotonic(), time.perfCounterNs(), time.processTime());
const start = time.perfCounter(); time.sleep(1.5); print(float(time.perfCounter() - start));
print(time.gmtime(0), time.localtime(), time.gmtime(1.5).tmSec, tuple(time.gmtime(5)));
print(time.ctime(0), time.asctime(), time.mktime(time.localtime(1000)));
for (const n of [0, 951782400, 1704067199, 1735603200, 1721383477]) print(time.strftime("${format}", time.gmtime(n)));
for (const bad of [() => time.sleep(-1), () => time.sleep("x"), () => time.strftime(5)]) {
  try { bad(); } catch (e) { print(repr(e)); }
}
`);
  expect(actual.stdout).toBe(expected.stdout);
}, 60_000);
