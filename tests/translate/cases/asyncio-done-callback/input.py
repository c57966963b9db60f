import asyncio

def on_done(task):
    print("done", task.get_name(), task.result())

async def work(n):
    await asyncio.sleep(n)
    return n

async def main():
    t = asyncio.create_task(work(1), name="w")
    t.add_done_callback(on_done)
    t.add_done_callback(lambda t: print("lambda", t.result()))
    await t
    await asyncio.sleep(0)
    f = asyncio.Future()
    f.add_done_callback(on_future)
    f.set_result("x")
    await asyncio.sleep(0)

def on_future(f):
    print(f.result(), f.done())

asyncio.run(main())
