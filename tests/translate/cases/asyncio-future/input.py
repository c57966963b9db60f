import asyncio

async def set_after(fut, delay, value):
    await asyncio.sleep(delay)
    fut.set_result(value)

async def main():
    loop = asyncio.get_running_loop()
    fut = loop.create_future()
    print(fut)
    loop.create_task(set_after(fut, 1, '... world'))
    print('hello ...')
    print(await fut)
    print(fut)
    print(fut.result(), fut.done(), fut.exception())
    try:
        fut.set_result(2)
    except asyncio.InvalidStateError as e:
        print(type(e).__name__, e)
    f2 = asyncio.Future()
    f2.set_exception(ValueError("oops"))
    try:
        await f2
    except ValueError as e:
        print("caught", e, repr(e))
    f3 = asyncio.Future()
    f3.cancel()
    print(f3, f3.cancelled())
    try:
        f3.result()
    except asyncio.CancelledError:
        print('cancelled error')
    f4 = asyncio.Future()
    try:
        f4.result()
    except asyncio.InvalidStateError as e:
        print(e)

asyncio.run(main())
