import asyncio

async def important():
    await asyncio.sleep(2)
    print("important done")
    return 42

async def main():
    task = asyncio.create_task(important())
    try:
        await asyncio.wait_for(asyncio.shield(task), timeout=1)
    except asyncio.TimeoutError:
        print("timeout, but task continues", task.done())
    print(await task)

asyncio.run(main())
