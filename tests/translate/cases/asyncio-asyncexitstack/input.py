import asyncio
from contextlib import AsyncExitStack, asynccontextmanager

@asynccontextmanager
async def res(n):
    print("open", n)
    yield n
    print("close", n)

async def main():
    async with AsyncExitStack() as stack:
        rs = [await stack.enter_async_context(res(i)) for i in range(3)]
        print(rs)

asyncio.run(main())
