import asyncio
from functools import partial

def cb(a, b, *, c=None):
    print(a, b, c)

async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(partial(cb, 1, c=3), 2)
    loop.call_later(0.1, cb, "x", "y")
    fut = loop.create_future()
    fut.add_done_callback(partial(cb, "fut"))
    loop.call_later(0.2, fut.set_result, 5)
    print(await fut)
    await asyncio.sleep(0)

asyncio.run(main())
