import asyncio

async def w(n):
    try:
        await asyncio.sleep(n)
    except asyncio.CancelledError:
        print("cancelled", n)
        raise
    return n

async def main():
    try:
        await asyncio.wait_for(asyncio.gather(w(1), w(2), w(3)), 1.5)
    except asyncio.TimeoutError:
        print("timeout")
    g = asyncio.gather(w(1), w(2))
    await asyncio.sleep(0.1)
    g.cancel()
    try:
        await g
    except asyncio.CancelledError:
        print("g cancelled", g.cancelled())

asyncio.run(main())
