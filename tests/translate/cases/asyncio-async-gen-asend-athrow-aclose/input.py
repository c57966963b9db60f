import asyncio

async def avg():
    total = 0
    n = 0
    value = None
    try:
        while True:
            try:
                x = yield value
                total += x
                n += 1
                value = total / n
            except ValueError as e:
                print("reset", e)
                total = n = 0
                value = 0
    finally:
        print("closed")

async def main():
    g = avg()
    await g.asend(None)
    print(await g.asend(10))
    print(await g.asend(20))
    print(await g.athrow(ValueError("x")))
    print(await g.asend(7))
    await g.aclose()
    try:
        await g.asend(1)
    except StopAsyncIteration:
        print("stopped")

asyncio.run(main())
