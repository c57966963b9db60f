import asyncio
from functools import partial
class Cb:
    def __call__(self, *a): print("called", a)
async def co(): print("never")
async def main():
    print(asyncio.iscoroutinefunction(asyncio.sleep), asyncio.iscoroutinefunction(main))
    fs = [asyncio.sleep, asyncio.sleep]
    ts = [asyncio.create_task(f(0.1, i)) for i, f in enumerate(fs)]
    print(await asyncio.gather(*ts))
    s = partial(asyncio.sleep, 0.2, "partial")
    t = asyncio.create_task(s())
    await asyncio.sleep(0)
    print(t.done())
    print(await t)
    naps = {"short": asyncio.sleep}
    c = naps["short"](0, result="zero")
    print(asyncio.iscoroutine(c))
    print(await c)
    print(await asyncio.sleep(0, "r"), await asyncio.sleep(0, result=[1]))
    loop = asyncio.get_running_loop()
    loop.call_soon(Cb(), 1)
    loop.call_soon(partial(print, "p"), 2)
    loop.call_later(0.1, Cb())
    f = loop.create_future()
    f.add_done_callback(Cb().__call__)
    f.cancel()
    await asyncio.sleep(0.2)
    loop.set_exception_handler(lambda l, c: print(type(c["exception"]).__name__, c["exception"]))
    loop.call_soon(5)
    await asyncio.sleep(0)
    x = await asyncio.wait_for(asyncio.sleep(0, 5), 1)
    print(x)
    print(await asyncio.shield(asyncio.sleep(0, 6)))
    print(await asyncio.gather(asyncio.sleep(0, 7), asyncio.sleep(0)))
asyncio.run(main())
