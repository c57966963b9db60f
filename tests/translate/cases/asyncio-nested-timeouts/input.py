import asyncio

async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(2):
            try:
                async with asyncio.timeout(1):
                    await asyncio.sleep(3)
            except TimeoutError:
                print("inner", round(loop.time() % 1000, 0) >= 0)
            await asyncio.sleep(3)
    except TimeoutError:
        print("outer")
    try:
        async with asyncio.timeout_at(loop.time() + 0.5) as cm:
            await asyncio.sleep(0.1)
            cm.reschedule(loop.time() + 1)
            await asyncio.sleep(2)
    except TimeoutError:
        print("rescheduled", cm.expired())

asyncio.run(main())
