import asyncio
from enum import Enum

class State(Enum):
    RED = "red"
    GREEN = "green"

class Light:
    def __init__(self):
        self.state = State.RED
        self.changed = asyncio.Event()

    async def run(self):
        for _ in range(3):
            await asyncio.sleep(1)
            self.state = State.GREEN if self.state is State.RED else State.RED
            print(self.state, self.state.value)
            self.changed.set()
            self.changed.clear()

async def main():
    l = Light()
    await l.run()

asyncio.run(main())
