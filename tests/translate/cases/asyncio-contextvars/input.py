import asyncio
import contextvars

var = contextvars.ContextVar("var", default="none")

async def show(name):
    var.set(name)
    await asyncio.sleep(0.1)
    print(name, var.get())

async def main():
    await asyncio.gather(show("a"), show("b"))
    print(var.get())

asyncio.run(main())
