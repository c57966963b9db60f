import asyncio

async def f():
    print("never")

async def main():
    f()
    print("main")

asyncio.run(main())
