import asyncio

class Delayed:
    def __init__(self, v):
        self.v = v
    def __await__(self):
        yield from asyncio.sleep(0.1).__await__()
        return self.v

class Lazy:
    def __init__(self):
        self._v = None
    async def _load(self):
        await asyncio.sleep(0.1)
        self._v = "loaded"
        return self
    def __await__(self):
        return self._load().__await__()

async def main():
    print(await Delayed(5))
    print(await asyncio.gather(Delayed(1), Delayed(2)))
    l = await Lazy()
    print(l._v)

asyncio.run(main())
