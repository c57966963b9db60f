import asyncio

async def add(a, b):
    return a + b

print(asyncio.run(add(1, 2)))
print(asyncio.run(add("a", "b")))
print(asyncio.run(add([1], [2])))
results = asyncio.run(asyncio.wait_for(add(1.5, 2), 1))
print(results)
