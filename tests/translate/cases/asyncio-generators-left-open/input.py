import asyncio
from contextlib import aclosing


async def numbers(n):
    try:
        for i in range(n):
            got = yield i
            if got is not None:
                print("sent", got)
            await asyncio.sleep(0.01)
    finally:
        print("closed in", asyncio.current_task().get_name())


def words():
    got = yield "one"
    print(got is None)
    yield "two"


async def main():
    async for i in numbers(3):
        break
    await asyncio.sleep(0.1)
    async with aclosing(numbers(3)) as held:
        async for i in held:
            break
    one = numbers(3)
    print(await anext(one), await one.asend("x"))
    await one.aclose()
    print(await anext(one, "nothing left"))
    try:
        async for i in numbers(3):
            print(i)
            await asyncio.wait_for(asyncio.sleep(1), 0.1)
    except TimeoutError:
        print("timeout")
    task = asyncio.create_task(asyncio.sleep(0.1), name="last")
    async for i in numbers(2):
        print("to the end", i)
    await task
    for word in words():
        print(word)


asyncio.run(main())
