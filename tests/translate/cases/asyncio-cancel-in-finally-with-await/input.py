import asyncio

async def job():
    try:
        print("working")
        await asyncio.sleep(5)
    finally:
        print("cleaning")
        await asyncio.sleep(0.5)
        print("cleaned")

async def main():
    t = asyncio.create_task(job())
    await asyncio.sleep(0.1)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("ok")
    t = asyncio.create_task(job())
    await asyncio.sleep(0)
    try:
        await asyncio.wait_for(t, 0.1)
    except TimeoutError:
        print("to")

asyncio.run(main())
