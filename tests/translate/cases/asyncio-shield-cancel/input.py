import asyncio

async def job():
    await asyncio.sleep(1)
    print("job finished")
    return 7

async def main():
    inner = asyncio.create_task(job())
    outer = asyncio.shield(inner)
    await asyncio.sleep(0.1)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("outer cancelled", inner.cancelled(), outer.cancelled())
    print(await inner)

asyncio.run(main())
