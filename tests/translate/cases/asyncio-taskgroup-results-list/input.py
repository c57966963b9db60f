import asyncio

async def sq(n):
    await asyncio.sleep(0.1 * (5 - n))
    return n * n

async def main():
    tasks = []
    async with asyncio.TaskGroup() as group:
        for i in range(5):
            tasks.append(group.create_task(sq(i), name=f"sq-{i}"))
        print("spawned")
    print([t.result() for t in tasks])
    print([t.get_name() for t in tasks])
    print(group)

asyncio.run(main())
