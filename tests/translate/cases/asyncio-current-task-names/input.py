import asyncio

async def worker():
    task = asyncio.current_task()
    print("running", task.get_name())
    await asyncio.sleep(0)
    print("again", asyncio.current_task().get_name())

async def main():
    print(asyncio.current_task().get_name())
    t1 = asyncio.create_task(worker())
    t2 = asyncio.create_task(worker(), name="second")
    t1.set_name("first")
    await t1
    await t2
    t3 = asyncio.create_task(worker())
    await t3
    print(len(asyncio.all_tasks()))

asyncio.run(main())
