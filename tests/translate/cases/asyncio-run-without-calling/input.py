import asyncio


async def main():
    print("never printed")


class Turns:
    def __await__(self):
        print("one turn")
        yield
        print("another")
        yield None
        return "done"


async def other():
    for i in range(3):
        print("other", i)
        await asyncio.sleep(0)


async def failing():
    raise StopIteration(5)


async def more():
    task = asyncio.create_task(other())
    print(await Turns())
    await task
    for attempt in (5, None, "text"):
        try:
            await attempt
        except TypeError as error:
            print(error)
    try:
        await asyncio.create_task(failing())
    except RuntimeError as error:
        print(error, "from", repr(error.__cause__))


try:
    asyncio.run(5)
except TypeError as error:
    print(error)
asyncio.run(more())
