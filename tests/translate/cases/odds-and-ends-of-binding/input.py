def forget():
    global x
    del x


x = 1
forget()
try:
    forget()
except NameError as error:
    print(error)


def cells():
    y = 1

    def drop():
        nonlocal y
        del y

    drop()
    try:
        drop()
    except NameError as error:
        print(error)


cells()


def local():
    if False:
        z = 1
    try:
        del z
    except UnboundLocalError as error:
        print(error)


local()


def outer():
    def method():
        return "outer"

    class A:
        nonlocal method

        def method():
            return "inner"

    return method(), hasattr(A, "method")


print(outer())


class Base:
    def __init__(self, *args):
        print("Base", args)


class Items(Base, list):
    pass


class Listed(list, Base):
    pass


print(len(Items()), Listed([1, 2]))
echo = lambda: (yield 5)
print(next(echo()))
try:
    raise
except RuntimeError as error:
    print(error)
for make in [lambda: object.__new__(1), lambda: object.__new__(int)]:
    try:
        make()
    except TypeError as error:
        print(error)
try:
    from sys import nothing_of_that_name
except ImportError as error:
    print(error)


class Ends:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration(42)


for source in [enumerate(Ends()), map(str, Ends()), zip(Ends())]:
    try:
        next(source)
    except StopIteration as stop:
        print(stop.value)
