import asyncio

async def f(n):
    await asyncio.sleep(0.1)
    return n

print(asyncio.run(f(1)))
print(asyncio.run(f(2)))
r = asyncio.run(f(3))
print(r + 1)
