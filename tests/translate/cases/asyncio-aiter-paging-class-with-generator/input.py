import asyncio

class Pager:
    def __init__(self, pages):
        self.pages = pages

    async def fetch(self, p):
        await asyncio.sleep(0.1)
        return [p * 10 + i for i in range(3)]

    async def __aiter__(self):
        for p in range(self.pages):
            for item in await self.fetch(p):
                yield item

async def main():
    async for x in Pager(2):
        print(x, end=" ")
    print()
    print([x async for x in Pager(1)])

asyncio.run(main())
