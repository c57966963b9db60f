import asyncio

class Buffer:
    def __init__(self, size):
        self.items = []
        self.size = size
        self.cond = asyncio.Condition()

    async def put(self, x):
        async with self.cond:
            while len(self.items) >= self.size:
                await self.cond.wait()
            self.items.append(x)
            print("put", x, self.items)
            self.cond.notify_all()

    async def get(self):
        async with self.cond:
            await self.cond.wait_for(lambda: self.items)
            x = self.items.pop(0)
            print("get", x, self.items)
            self.cond.notify_all()
            return x

async def prod(b):
    for i in range(4):
        await b.put(i)

async def cons(b):
    s = 0
    for _ in range(4):
        s += await b.get()
        await asyncio.sleep(0.1)
    return s

async def main():
    b = Buffer(2)
    _, s = await asyncio.gather(prod(b), cons(b))
    print("sum", s)

asyncio.run(main())
