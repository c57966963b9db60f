import asyncio

async def main():
    await asyncio.sleep(1)
    raise KeyError("boom")

asyncio.run(main())
