import asyncio

async def inner(n):
    return n * 2

async def make(n):
    return inner(n)

def sync_make(n):
    print("making")
    return inner(n)

async def main():
    c = await make(1)
    print(asyncio.iscoroutine(c))
    print(await c)
    print(await (await make(5)))
    print(await sync_make(7))
    c = sync_make(8)
    print(await c)
    rs = await asyncio.gather(sync_make(1), sync_make(2))
    print(rs)
    t = asyncio.create_task(sync_make(3))
    print(await t)

asyncio.run(main())
