import asyncio

async def main():
    q = asyncio.Queue(maxsize=2)
    await q.put("a")
    print(q.qsize(), q.full(), q.empty(), q.maxsize)
    await q.put("b")
    t = asyncio.create_task(q.put("c"))
    await asyncio.sleep(0)
    print(q.full(), t.done())
    print(await q.get(), q.qsize())
    await t
    print(q.get_nowait(), q.get_nowait())
    try:
        q.task_done(); q.task_done(); q.task_done(); q.task_done()
    except ValueError as e:
        print(e)

asyncio.run(main())
