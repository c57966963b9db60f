import asyncio

async def main():
    print("Начало")
    await asyncio.sleep(1)
    print("Конец")

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
