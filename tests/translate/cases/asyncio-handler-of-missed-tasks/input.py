import asyncio


def handler(loop, context):
    print("handler:", context["message"], repr(context.get("exception")))


async def fails(n):
    raise ValueError(n, n + 1)


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())
    loop.set_exception_handler(handler)
    print(loop.get_exception_handler() == handler)
    asyncio.create_task(fails(0))
    print("waiting")
    for _ in range(2):
        await asyncio.sleep(0)
    asyncio.create_task(fails(1))
    asyncio.create_task(fails(2))
    print("waiting")
    await asyncio.sleep(0.1)
    kept = asyncio.create_task(fails(3))
    await asyncio.sleep(0)
    try:
        await kept
    except ValueError as error:
        print(repr(error))
    loop.call_exception_handler({"message": "by hand"})
    print("done")


asyncio.run(main())
