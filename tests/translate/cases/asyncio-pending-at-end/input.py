import asyncio

async def bg():
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print("bg cancelled")
        raise
    finally:
        print("bg cleanup")

async def main():
    asyncio.create_task(bg())
    await asyncio.sleep(0.1)
    print("main done")

asyncio.run(main())
print("after")
