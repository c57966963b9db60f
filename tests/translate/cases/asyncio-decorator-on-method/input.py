import asyncio, functools

def log_call(fn):
    @functools.wraps(fn)
    async def inner(self, *args, **kwargs):
        print("->", fn.__name__, args, kwargs)
        r = await fn(self, *args, **kwargs)
        print("<-", r)
        return r
    return inner

class Service:
    @log_call
    async def get(self, key, default=None):
        await asyncio.sleep(0)
        return default or key
    @staticmethod
    async def st(x):
        return x
    @classmethod
    async def create(cls):
        self = cls()
        await asyncio.sleep(0)
        return self

async def main():
    s = await Service.create()
    print(await s.get("k"))
    print(await s.get("k", default="d"))
    print(await Service.st(3), await s.st(4))
    print(type(s).__name__)

asyncio.run(main())
