from asyncio import run, sleep, gather, create_task, Queue, Lock, CancelledError, wait_for, TimeoutError

async def w(n):
    await sleep(n)
    return n

async def main():
    print(await gather(w(1), w(2)))
    t = create_task(w(3))
    try:
        await wait_for(t, 1)
    except TimeoutError:
        print("timeout")
    q = Queue()
    await q.put(1)
    print(await q.get())
    lock = Lock()
    async with lock:
        print("locked")

run(main())
