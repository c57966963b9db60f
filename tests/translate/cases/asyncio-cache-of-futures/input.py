import asyncio

class Cache:
    def __init__(self):
        self._futs = {}
        self.loads = 0

    async def get(self, key):
        if key in self._futs:
            return await self._futs[key]
        fut = asyncio.get_event_loop().create_future()
        self._futs[key] = fut
        self.loads += 1
        await asyncio.sleep(0.1)
        fut.set_result(key.upper())
        return await fut

async def main():
    c = Cache()
    print(await asyncio.gather(c.get("a"), c.get("a"), c.get("b")))
    print(c.loads)

asyncio.run(main())
