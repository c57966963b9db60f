import asyncio


def on_done(future):
    print("done", future)


class Listener:
    def heard(self, future):
        print("heard", future.result())


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(future)
    future.add_done_callback(on_done)
    print(future)
    future.add_done_callback(lambda done: print("lambda"))
    print(future)
    future.add_done_callback(Listener().heard)
    future.add_done_callback(print)
    print(future)
    future.set_result([1, 2])
    await asyncio.sleep(0)
    task = asyncio.create_task(asyncio.sleep(1, "slept"))
    shield = asyncio.shield(task)
    together = asyncio.gather(task, asyncio.sleep(2))
    print(shield, together, task, sep="\n")
    print(await together, shield)

    def later(a, b):
        print(a / b)

    handle = loop.call_soon(later, 1, 2)
    print(handle)
    handle.cancel()
    print(handle, handle.cancelled())
    loop.set_exception_handler(lambda loop, context: print(context["message"]))
    loop.call_soon(later, 1, 0)
    loop.call_soon(lambda: later(2, 0))
    await asyncio.sleep(0)


asyncio.run(main())
