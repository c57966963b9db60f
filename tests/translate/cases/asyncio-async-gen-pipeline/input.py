import asyncio

async def source(n):
    for i in range(n):
        await asyncio.sleep(0.1)
        yield i

async def square(it):
    async for x in it:
        yield x * x

async def only_even(it):
    async for x in it:
        if x % 2 == 0:
            yield x

async def take(it, n):
    i = 0
    async for x in it:
        if i >= n:
            return
        yield x
        i += 1

async def main():
    async for v in take(only_even(square(source(10))), 3):
        print(v)
    print([v async for v in square(source(3))])

asyncio.run(main())
