import asyncio

class R:
    async def __aenter__(self):
        print("in")
        return self
    async def __aexit__(self, t, v, tb):
        print("out", t.__name__ if t else None)
        return t is ValueError

async def f():
    async with R() as r:
        return "returned"

async def g():
    for i in range(3):
        async with R():
            if i == 1:
                break
            continue

async def h():
    async with R():
        raise ValueError("swallowed")
    print("after")
    try:
        async with R():
            raise KeyError("k")
    except KeyError:
        print("key")

async def main():
    print(await f())
    await g()
    await h()

asyncio.run(main())
