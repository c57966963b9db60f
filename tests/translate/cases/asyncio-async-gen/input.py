import asyncio

async def ticker(delay, to):
    for i in range(to):
        yield i
        await asyncio.sleep(delay)

async def main():
    async for i in ticker(0.1, 3):
        print(i)
    print([i async for i in ticker(0.1, 5) if i % 2 == 0])
    print({i: i * i async for i in ticker(0, 3)})
    print({i async for i in ticker(0, 3)})
    gen = ticker(0.1, 2)
    print(await gen.__anext__())
    print(await anext(gen))
    try:
        await anext(gen)
    except StopAsyncIteration:
        print("stop")
    g = (x * 2 async for x in ticker(0, 3))
    async for v in g:
        print(v)
    print(await anext(ticker(0, 0), "default"))

asyncio.run(main())
