import asyncio


class Worker:
    async def run(self, delay):
        await asyncio.sleep(delay)
        await self.finish()

    async def finish(self):
        await asyncio.sleep(1)


def unchanged(function):
    return function


@unchanged
async def work(n):
    doubled = n * 2
    await asyncio.sleep(n)
    return doubled


async def fails():
    raise ValueError("oops")


async def main():
    first = asyncio.create_task(work(1))
    second = asyncio.create_task(Worker().run(1), name="worker")
    third = asyncio.create_task(fails())
    print(first)
    print(asyncio.current_task())
    await asyncio.sleep(0)
    print(first, second, sep="\n")
    await first
    await asyncio.sleep(0.5)
    print(first, second, third, sep="\n")
    second.cancel("enough")
    print(second)
    try:
        await second
    except asyncio.CancelledError:
        print(second)
    print(third.exception())
    waiting = asyncio.create_task(asyncio.Event().wait())
    pausing = asyncio.create_task(asyncio.sleep(3))
    await asyncio.sleep(0)
    print(pausing)
    waiting.cancel()
    print(asyncio.get_running_loop())


asyncio.run(main())
