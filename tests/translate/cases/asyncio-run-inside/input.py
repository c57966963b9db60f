import asyncio

async def f():
    return 1

async def main():
    c = f()
    try:
        asyncio.run(c)
    except RuntimeError as e:
        print(e)
        c.close()

asyncio.run(main())
