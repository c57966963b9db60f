import asyncio

async def f():
    await asyncio.sleep(5)

async def main():
    t = asyncio.create_task(f())
    try:
        t.exception()
    except asyncio.InvalidStateError as e:
        print(e)
    await asyncio.sleep(0)
    t.cancel()
    await asyncio.wait([t])
    try:
        t.exception()
    except asyncio.CancelledError as e:
        print("cancelled", repr(e))
    try:
        t.result()
    except asyncio.CancelledError as e:
        print("cancelled", e)

asyncio.run(main())
