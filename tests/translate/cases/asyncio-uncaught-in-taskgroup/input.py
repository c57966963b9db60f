import asyncio

async def crash(n):
    raise ValueError(n)

async def main():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(crash(1))
        tg.create_task(crash(2))

asyncio.run(main())
