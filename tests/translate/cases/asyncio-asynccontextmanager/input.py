import asyncio
from contextlib import asynccontextmanager

@asynccontextmanager
async def connection(name):
    print("open", name)
    await asyncio.sleep(0.1)
    try:
        yield name.upper()
    finally:
        print("close", name)

async def main():
    async with connection("db") as c:
        print("using", c)
    try:
        async with connection("db2") as c:
            raise RuntimeError("fail")
    except RuntimeError as e:
        print(e)

asyncio.run(main())
