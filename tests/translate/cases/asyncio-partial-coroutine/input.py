import asyncio
from functools import partial

async def work(a, b, c=0):
    await asyncio.sleep(a)
    return a + b + c

def cb(prefix, task):
    print(prefix, task.result())

async def main():
    p = partial(work, 1, c=3)
    t = asyncio.create_task(p(2))
    t.add_done_callback(partial(cb, "result:"))
    print(await t)
    await asyncio.sleep(0)

asyncio.run(main())
