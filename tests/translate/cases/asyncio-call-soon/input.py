import asyncio

def callback(n):
    print("callback", n)

async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(callback, 1)
    loop.call_later(0.2, callback, 3)
    h = loop.call_later(0.1, callback, 2)
    loop.call_at(loop.time() + 0.3, callback, 4)
    loop.call_soon(lambda: print("lambda"))
    h.cancel()
    print(h.cancelled())
    await asyncio.sleep(0.5)

asyncio.run(main())
