import asyncio

async def user(s, n):
    print("want", n)
    async with s:
        print("have", n)
        await asyncio.sleep(0)
    print("left", n)

async def main():
    s = asyncio.Semaphore(1)
    await asyncio.gather(*(user(s, i) for i in range(3)))
    await s.acquire()
    t = asyncio.create_task(s.acquire())
    await asyncio.sleep(0)
    print(s.locked(), t.done())
    s.release()
    print(await t)

asyncio.run(main())
