import asyncio, sys

async def main():
    print("a")
    await asyncio.sleep(0.1)
    sys.exit(3)

asyncio.run(main())
