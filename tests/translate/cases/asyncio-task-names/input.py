import asyncio

async def main():
    task = asyncio.current_task()
    print(task.get_name(), task.done(), task.cancelled())
    task.set_name("main-task")
    print(asyncio.current_task().get_name())
    print(task is asyncio.current_task())
    print(len(asyncio.all_tasks()), task in asyncio.all_tasks())
    t = asyncio.create_task(asyncio.sleep(0), name=5)
    print(t.get_name(), type(t.get_name()))
    await t

asyncio.run(main())
