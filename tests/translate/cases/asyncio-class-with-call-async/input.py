import asyncio

class Handler:
    def __init__(self, n):
        self.n = n
    async def __call__(self, x):
        await asyncio.sleep(0)
        return self.n * x

async def main():
    h = Handler(3)
    print(await h(4))
    print(await asyncio.gather(h(1), h(2)))
    t = asyncio.create_task(h(5))
    print(await t)
    hs = [Handler(i) for i in range(3)]
    print([await x(10) for x in hs])

asyncio.run(main())
