import asyncio

async def consumer(cond, name, items):
    async with cond:
        print(f"{name} waiting")
        await cond.wait()
        print(f"{name} got {items}")

async def producer(cond, items):
    await asyncio.sleep(1)
    async with cond:
        items.append(1)
        cond.notify(1)
    await asyncio.sleep(1)
    async with cond:
        items.append(2)
        cond.notify_all()

async def main():
    cond = asyncio.Condition()
    items = []
    await asyncio.gather(consumer(cond, "a", items), consumer(cond, "b", items), consumer(cond, "c", items), producer(cond, items))
    async with cond:
        r = await cond.wait_for(lambda: len(items) == 2)
        print(r)

asyncio.run(main())
