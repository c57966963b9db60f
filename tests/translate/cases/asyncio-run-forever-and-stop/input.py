import asyncio

def stop(loop):
    print("stopping")
    loop.stop()

def tick(n, loop):
    print("tick", n)
    if n > 0:
        loop.call_later(1, tick, n - 1, loop)
    else:
        loop.call_soon(stop, loop)

loop = asyncio.new_event_loop()
loop.call_soon(tick, 3, loop)
loop.run_forever()
print("closed")
loop.close()
