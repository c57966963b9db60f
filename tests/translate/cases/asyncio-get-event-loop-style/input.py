import asyncio

async def f(x):
    await asyncio.sleep(0.1)
    return x

async def main():
    loop = asyncio.get_event_loop()
    t = loop.create_task(f(1))
    print(await t)
    print(loop.is_running())
    fut = loop.run_in_executor(None, sum, [1, 2, 3])
    print(await fut)

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.run_until_complete(asyncio.sleep(0.1))
loop.close()
try:
    loop.run_until_complete(main())
except RuntimeError as e:
    print(e)
