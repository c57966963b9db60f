import asyncio

async def main():
    q = asyncio.PriorityQueue()
    await q.put((3, "low"))
    await q.put((1, "high"))
    await q.put((2, "mid"))
    while not q.empty():
        p, name = await q.get()
        print(p, name)
        q.task_done()
    lq = asyncio.LifoQueue()
    for i in range(3):
        lq.put_nowait(i)
    print([await lq.get() for _ in range(3)])
    try:
        lq.get_nowait()
    except asyncio.QueueEmpty as e:
        print("empty", repr(e))
    q2 = asyncio.Queue(1)
    q2.put_nowait(1)
    try:
        q2.put_nowait(2)
    except asyncio.QueueFull:
        print("full")

asyncio.run(main())
