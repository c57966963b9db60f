import asyncio

async def consumer(q, stop):
    while not stop.is_set() or not q.empty():
        try:
            item = await asyncio.wait_for(q.get(), timeout=0.1)
        except asyncio.TimeoutError:
            continue
        print("got", item)
        q.task_done()
    print("consumer out")

async def main():
    q = asyncio.Queue()
    stop = asyncio.Event()
    t = asyncio.create_task(consumer(q, stop))
    for i in range(3):
        await q.put(i)
        await asyncio.sleep(0.15)
    stop.set()
    await t

asyncio.run(main())
