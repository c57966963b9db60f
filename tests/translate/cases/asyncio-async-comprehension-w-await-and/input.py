import asyncio

async def get(i):
    await asyncio.sleep(0)
    return i

async def is_even(i):
    return i % 2 == 0

async def agen(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i

async def main():
    print([await get(i) for i in range(5) if await is_even(i)])
    print({await get(i): await get(i * 2) for i in range(3)})
    print({await get(i % 2) for i in range(5)})
    print([x + y async for x in agen(2) async for y in agen(3)])
    print(sum([x async for x in agen(5)]))
    print([[await get(y) for y in range(x)] for x in range(3)])
    g = (await get(i) for i in range(3))
    print([x async for x in g])
    print(list([x async for x in agen(3)])[::-1])
    print(any([await is_even(i) for i in (1, 3)]))
    print(max([x async for x in agen(4)], key=lambda v: -v))

asyncio.run(main())
