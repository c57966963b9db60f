import asyncio

async def f(): pass

print(f.__name__, callable(f))
print(type(f))
c = f()
print(type(c), c.__name__)
c.close()
