import asyncio
from contextlib import suppress

async def periodic():
    n = 0
    while True:
        print("tick", n)
        n += 1
        await asyncio.sleep(1)

async def main():
    t = asyncio.create_task(periodic())
    await asyncio.sleep(3.5)
    t.cancel()
    with suppress(asyncio.CancelledError):
        await t
    print("end")

asyncio.run(main())
