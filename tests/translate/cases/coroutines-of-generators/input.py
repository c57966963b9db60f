"""types.coroutine: an await yields what a generator yields, to whoever drives the coroutine by hand."""
import types


@types.coroutine
def ask(question):
    answer = yield question
    print("answer:", answer)
    return answer * 2


class Wait:
    def __init__(self, count):
        self.count = count

    def __await__(self):
        total = 0
        for i in range(self.count):
            total += yield i
        return total


async def talk():
    first = await ask("how many?")
    second = await Wait(2)
    return first + second


coroutine = talk()
print(coroutine.send(None))
print(coroutine.send(5))
print(coroutine.send(1))
try:
    coroutine.send(2)
except StopIteration as stop:
    print("result", stop.value)
