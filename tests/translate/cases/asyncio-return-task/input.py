import asyncio

async def inner(n):
    await asyncio.sleep(n)
    return n * 2

async def make(n):
    return asyncio.create_task(inner(n))

def make_sync(n):
    return asyncio.create_task(inner(n))

async def main():
    t = await make(1)
    print(t.done())
    print(await t)
    t2 = make_sync(2)
    print(await t2)
    q = asyncio.Queue()
    await q.put(asyncio.create_task(inner(3)))
    await q.put(inner(4))
    x = await q.get()
    print(await x)
    y = await q.get()
    print(await y)
    fut = asyncio.get_running_loop().create_future()
    fut.set_result(t)
    z = await fut
    print(z is t, z.result())

asyncio.run(main())
