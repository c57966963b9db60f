import asyncio

async def job(n, fail=False):
    await asyncio.sleep(n)
    if fail:
        raise ValueError(f"job {n} failed")
    print("job", n)
    return n

async def main():
    async with asyncio.TaskGroup() as tg:
        t1 = tg.create_task(job(1))
        t2 = tg.create_task(job(2))
    print(t1.result(), t2.result())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(job(1))
            tg.create_task(job(0.5, fail=True))
            tg.create_task(job(0.5, True))
    except* ValueError as eg:
        print(eg.exceptions)
        for e in eg.exceptions:
            print("caught", e)

asyncio.run(main())
