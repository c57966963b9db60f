import asyncio
from collections import deque, defaultdict

class Chat:
    def __init__(self):
        self.rooms = defaultdict(list)
        self.log = deque(maxlen=3)

    async def join(self, room, user):
        self.rooms[room].append(user)
        await self.say(room, "system", f"{user} joined")

    async def say(self, room, who, text):
        await asyncio.sleep(0.01)
        self.log.append((who, text))
        for u in self.rooms[room]:
            print(f"[{room}] {u} <- {who}: {text}")

async def main():
    c = Chat()
    await asyncio.gather(c.join("a", "x"), c.join("a", "y"), c.join("b", "z"))
    await c.say("a", "x", "hi")
    print(list(c.log), dict(c.rooms))

asyncio.run(main())
