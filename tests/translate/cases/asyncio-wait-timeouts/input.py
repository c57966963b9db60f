import asyncio

async def w(n):
    try:
        await asyncio.sleep(n)
        return n
    except asyncio.CancelledError:
        print(f"w({n}) cancelled")
        raise

async def main():
    try:
        r = await asyncio.wait_for(w(5), timeout=0.5)
    except asyncio.TimeoutError:
        r = None
    print(r)
    try:
        async with asyncio.timeout(0.2) as t:
            await w(1)
    except TimeoutError as e:
        print("timeout", t.expired(), repr(e))
    try:
        await asyncio.wait_for(w(0.1), 0)
    except TimeoutError:
        print("zero")

asyncio.run(main())
