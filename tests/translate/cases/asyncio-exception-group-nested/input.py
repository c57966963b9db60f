import asyncio

async def fail(exc, delay):
    await asyncio.sleep(delay)
    raise exc

async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fail(ValueError("a"), 1))
            tg.create_task(fail(TypeError("b"), 1))
            tg.create_task(fail(KeyError("c"), 1))
    except* ValueError as eg:
        print("values", eg.exceptions)
    except* (TypeError, KeyError) as eg:
        print("others", eg.exceptions)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fail(ValueError("a"), 1))
            raise RuntimeError("body")
    except BaseExceptionGroup as eg:
        print(eg.exceptions)
        print(eg.split(RuntimeError))

asyncio.run(main())
