import asyncio

def set_later(fut, v):
    fut.set_result(v)

loop = asyncio.new_event_loop()
fut = loop.create_future()
loop.call_later(1, set_later, fut, "v")
print(loop.run_until_complete(fut))
print(loop.is_running(), loop.is_closed())
async def f():
    return asyncio.get_running_loop() is loop
print(loop.run_until_complete(f()))
print(loop.run_until_complete(asyncio.sleep(1, "s")))
loop.close()
