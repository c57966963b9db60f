import asyncio

async def handle(cmd):
    match cmd.split():
        case ["sleep", n]:
            await asyncio.sleep(float(n))
            return f"slept {n}"
        case ["echo", *words]:
            return " ".join(words)
        case _:
            return "unknown"

async def main():
    for c in ["sleep 0.5", "echo a b c", "zzz"]:
        print(await handle(c))

asyncio.run(main())
