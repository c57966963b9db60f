import asyncio

async def worker(name, queue, results):
    while True:
        sleep_for = await queue.get()
        await asyncio.sleep(sleep_for)
        queue.task_done()
        results.append((name, sleep_for))
        print(f'{name} has slept for {sleep_for:.2f} seconds')

async def main():
    queue = asyncio.Queue()
    total_sleep_time = 0
    results = []
    for i in range(10):
        sleep_for = 0.05 + i * 0.07
        total_sleep_time += sleep_for
        queue.put_nowait(sleep_for)
    tasks = []
    for i in range(3):
        task = asyncio.create_task(worker(f'worker-{i}', queue, results))
        tasks.append(task)
    await queue.join()
    for task in tasks:
        task.cancel()
    res = await asyncio.gather(*tasks, return_exceptions=True)
    print(res)
    print('====')
    print(f'total expected sleep time: {total_sleep_time:.2f} seconds')
    print(results)

asyncio.run(main())
