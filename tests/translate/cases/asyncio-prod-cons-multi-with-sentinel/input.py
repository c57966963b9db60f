import asyncio
import random

random.seed(1)

async def producer(name, q):
    for i in range(3):
        item = f"{name}-{i}"
        await asyncio.sleep(random.uniform(0.1, 0.5))
        await q.put(item)
        print(f"+ {item}")

async def consumer(name, q):
    while True:
        item = await q.get()
        await asyncio.sleep(random.random())
        print(f"{name} - {item}")
        q.task_done()

async def main():
    q = asyncio.Queue(2)
    prods = [asyncio.create_task(producer(f"p{i}", q)) for i in range(2)]
    cons = [asyncio.create_task(consumer(f"c{i}", q)) for i in range(2)]
    await asyncio.gather(*prods)
    await q.join()
    for c in cons:
        c.cancel()
    await asyncio.gather(*cons, return_exceptions=True)
    print("done")

asyncio.run(main())
