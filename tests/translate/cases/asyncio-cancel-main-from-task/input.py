import asyncio

async def killer(t):
    await asyncio.sleep(1)
    t.cancel()

async def main():
    me = asyncio.current_task()
    k = asyncio.create_task(killer(me))
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("I was cancelled")
        print(me.uncancel())
    await asyncio.sleep(1)
    print("alive")

asyncio.run(main())
