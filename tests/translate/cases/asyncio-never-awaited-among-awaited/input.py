import asyncio

async def coro():
    return 1

async def main():
    coro()
    x = coro()
    print("after")
    await x

asyncio.run(main())
