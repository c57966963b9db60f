import asyncio

async def producer(q):
    for x in ["a", "b"]:
        await asyncio.sleep(0.3)
        await q.put(x)

async def main():
    q = asyncio.Queue()
    p = asyncio.create_task(producer(q))
    while True:
        try:
            item = await asyncio.wait_for(q.get(), timeout=0.5)
            print("got", item)
        except asyncio.TimeoutError:
            print("no more")
            break
    await p

asyncio.run(main())
