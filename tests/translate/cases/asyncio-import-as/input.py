import asyncio as aio
import time as t

async def main():
    s = t.time()
    await aio.sleep(1)
    print(f"{t.time() - s:.1f}")

aio.run(main())
