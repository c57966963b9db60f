import asyncio

async def main():
    t = asyncio.current_task()
    t.cancel("first")
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError as e:
        print(e.args, t.cancelling())
        print(t.uncancel())
    await asyncio.sleep(0)
    print("survived")

asyncio.run(main())
