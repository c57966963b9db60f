import asyncio


async def child(n):
    print("start", n, asyncio.current_task().get_name())
    if n > 1:
        await asyncio.sleep(n)
    print("end", n)
    return n


async def boom():
    raise ValueError("now")


async def one_by_one():
    first = asyncio.create_task(child(1), eager_start=True, name="eager")
    print(first.done())
    second = asyncio.Task(child(2), loop=asyncio.get_running_loop(), eager_start=True)
    lazy = asyncio.create_task(child(0), eager_start=False)
    print(second.done(), lazy.done())
    print(await asyncio.gather(first, second, lazy))
    many = [asyncio.create_task(child(i), eager_start=True) for i in range(3)]
    print(await asyncio.gather(*many))
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(boom(), eager_start=True)
            print("still here")
            await asyncio.sleep(0)
            print("not here")
    except* ValueError as errors:
        print(errors.exceptions)


async def all_of_them():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    task = asyncio.create_task(child(1))
    print("made", task.done())
    print(await asyncio.gather(task, child(2), child(0)))
    print(await asyncio.gather(*(child(i) for i in range(2))))


asyncio.run(one_by_one())
asyncio.run(all_of_them())
