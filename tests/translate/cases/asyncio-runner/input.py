import asyncio

async def f(x):
    await asyncio.sleep(0.1)
    return x

with asyncio.Runner() as runner:
    print(runner.run(f(1)))
    print(runner.run(f(2)))
