import asyncio
async def f(x): return x
g = lambda x: asyncio.run(f(x))
print(g(3))
