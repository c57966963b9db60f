import asyncio

async def forever(n):
    try:
        while True:
            await asyncio.sleep(1)
            print("alive", n)
    except asyncio.CancelledError:
        print("cancel", n)
        raise

async def crash():
    await asyncio.sleep(2.5)
    raise RuntimeError("crash")

async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(forever(1))
            tg.create_task(crash())
    except* RuntimeError as eg:
        print(repr(eg))
    print("end")

asyncio.run(main())
