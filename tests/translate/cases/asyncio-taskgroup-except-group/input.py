import asyncio

async def job(n):
    await asyncio.sleep(n)
    raise RuntimeError(n)

async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tasks = [tg.create_task(job(i)) for i in [1, 2]]
    except ExceptionGroup as e:
        print(e, repr(e), e.message, len(e.exceptions))
    for t in tasks:
        print(t.done(), t.cancelled())

asyncio.run(main())
