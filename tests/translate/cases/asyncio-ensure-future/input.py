import asyncio

async def coro(n):
    await asyncio.sleep(0.1 * n)
    print("coro", n)
    return n ** 2

async def main():
    fs = []
    for i in range(3):
        fs.append(asyncio.ensure_future(coro(i)))
    for f in fs:
        print(f.done())
    res = await asyncio.gather(*fs)
    print(res)
    for f in fs:
        print(f.done(), f.result(), f.exception(), f.cancelled())

asyncio.run(main())
