import asyncio

async def work(n):
    await asyncio.sleep(n)
    if n == 2:
        raise ValueError(f"bad {n}")
    return n

async def main():
    tasks = [asyncio.create_task(work(i), name=f"t{i}") for i in range(1, 4)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending))
    for t in done:
        print(t.get_name(), t.result())
    done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_EXCEPTION)
    for t in done:
        if t.exception():
            print("exc", t.exception())
        else:
            print(t.result())
    done, pending = await asyncio.wait(pending, timeout=0.1)
    print(len(done), len(pending))
    for p in pending:
        p.cancel()
    done, pending = await asyncio.wait(pending)
    print([t.cancelled() for t in done])

asyncio.run(main())
