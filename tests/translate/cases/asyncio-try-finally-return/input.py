import asyncio

async def f():
    try:
        return 1
    finally:
        await asyncio.sleep(0)
        print("fin")

async def g():
    for i in range(3):
        try:
            if i == 1:
                continue
            if i == 2:
                break
            await asyncio.sleep(0)
            print("i", i)
        finally:
            await asyncio.sleep(0)
            print("f", i)

async def h():
    try:
        try:
            raise ValueError("a")
        finally:
            await asyncio.sleep(0)
    except ValueError as e:
        try:
            raise KeyError("b") from e
        except KeyError as k:
            print(repr(k), repr(k.__cause__), repr(k.__context__))

async def main():
    print(await f())
    await g()
    await h()

asyncio.run(main())
