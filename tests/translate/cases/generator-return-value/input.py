def inner():
    received = yield 1
    print("received", received)
    return "result"


def outer():
    result = yield from inner()
    print(result)
    yield 2


g = outer()
print(next(g), g.send("hello"))
