import asyncio

async def w(n):
    try:
        await asyncio.sleep(n)
        if n == 1:
            raise ValueError("one")
        return n
    finally:
        print("finally", n)

async def main():
    ts = [asyncio.create_task(w(i)) for i in range(3)]
    try:
        await asyncio.gather(*ts)
    except ValueError as e:
        print("caught", e)
        for t in ts:
            t.cancel()
        print(await asyncio.gather(*ts, return_exceptions=True))

asyncio.run(main())
