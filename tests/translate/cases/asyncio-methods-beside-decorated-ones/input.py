import asyncio
from contextlib import asynccontextmanager


class Door:
    async def knock(self, delay):
        await asyncio.sleep(delay)
        print("knocked", delay)
        return delay

    async def visitors(self):
        yield "Ann"
        yield "Bob"

    @asynccontextmanager
    async def opened(self, name):
        print("open", name)
        yield name
        print("close", name)


async def main():
    door = Door()
    task = asyncio.create_task(door.knock(1))
    print("not yet")
    print(await task)
    waiting = door.knock(0)
    print("still not")
    await waiting
    async with door.opened("front") as name:
        print(name)
    async for visitor in door.visitors():
        print(visitor)
    print(await asyncio.gather(door.knock(1), door.knock(2)))


asyncio.run(main())
