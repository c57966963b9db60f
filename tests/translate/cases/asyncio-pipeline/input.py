import asyncio

async def stage1(out):
    for i in range(5):
        await out.put(i)
        await asyncio.sleep(0.01)
    await out.put(None)

async def stage2(inp, out):
    while (item := await inp.get()) is not None:
        await out.put(item * item)
    await out.put(None)

async def stage3(inp):
    total = 0
    while True:
        item = await inp.get()
        if item is None:
            break
        total += item
        print("total", total)
    return total

async def main():
    q1, q2 = asyncio.Queue(), asyncio.Queue()
    *_, total = await asyncio.gather(stage1(q1), stage2(q1, q2), stage3(q2))
    print(total)

asyncio.run(main())
