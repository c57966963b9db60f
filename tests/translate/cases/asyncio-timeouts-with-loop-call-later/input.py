import asyncio

async def main():
    loop = asyncio.get_running_loop()
    fut = loop.create_future()
    loop.call_later(0.5, fut.cancel)
    try:
        await fut
    except asyncio.CancelledError:
        print("future cancelled", fut.cancelled(), fut)
    fut = loop.create_future()
    loop.call_later(0.5, lambda: fut.set_exception(ValueError("bad")))
    try:
        await fut
    except ValueError as e:
        print("exc", e, fut.exception())
    print(fut)

asyncio.run(main())
