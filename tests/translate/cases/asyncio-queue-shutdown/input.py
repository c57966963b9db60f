import asyncio

async def consumer(q):
    try:
        while True:
            print(await q.get())
    except asyncio.QueueShutDown:
        print("shut down")

async def main():
    q = asyncio.Queue()
    t = asyncio.create_task(consumer(q))
    for i in range(3):
        await q.put(i)
    await asyncio.sleep(0)
    q.shutdown()
    await t
    try:
        await q.put(1)
    except asyncio.QueueShutDown as e:
        print(repr(e))

asyncio.run(main())
