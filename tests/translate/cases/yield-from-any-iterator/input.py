class Counter:
    def __init__(self):
        self.total = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.total += 1
        if self.total > 3:
            raise StopIteration("spent")
        return self.total

    def send(self, value):
        self.total += value
        return f"sent {value}, {self.total}"

    def throw(self, error):
        print("thrown", error)
        return "still here"

    def close(self):
        print("closed")


def delegate(source):
    result = yield from source
    print("result", result)


print(list(delegate(Counter())))
g = delegate(Counter())
print(next(g), g.send(1), g.throw(ValueError("bad")), g.throw(KeyError))
g.close()


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        print("inner is told")
        return "swallowed"


def outer():
    try:
        yield from stubborn()
    except GeneratorExit:
        print("outer is told")
        raise


g = outer()
print(next(g))
g.close()
g = outer()
print(next(g))
try:
    g.throw(GeneratorExit("now"))
except GeneratorExit as error:
    print("left with", error.args)


def recover():
    try:
        yield from range(5)
    except ValueError as error:
        yield f"recovered from {error}"


g = recover()
print(next(g), g.throw(ValueError("oops")), list(g))


def limited(x):
    if x > 2:
        raise StopIteration("end of map")
    return x * 10


print(list(map(limited, range(100))))
print(list(delegate(map(limited, range(100)))))
