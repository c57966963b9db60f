import asyncio

async def work():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print("cancelled with", e.args, e)
        raise

async def main():
    t = asyncio.create_task(work())
    await asyncio.sleep(0)
    print(t.cancel("bye"))
    try:
        await t
    except asyncio.CancelledError as e:
        print("main", e.args)
    print(t.cancelled(), t.cancelling(), t.done())
    print(t.cancel())

asyncio.run(main())
