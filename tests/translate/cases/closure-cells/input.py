def outer(x):
    y = [1]

    def inner(z):
        return x + len(y) + z

    return inner


f = outer(10)
print(len(f.__closure__), f.__closure__[0].cell_contents)
print([cell.cell_contents for cell in f.__closure__], f(1))
print(outer.__closure__, type(f.__closure__), type(f.__closure__[0]))


def counter():
    n = 0

    def count():
        nonlocal n
        n += 1
        return n

    return count


count = counter()
print(count(), count(), count.__closure__[0].cell_contents)
doubler = (lambda n: lambda x: [x * n for _ in "ab"])(2)
print(doubler(3), doubler.__closure__[0].cell_contents)


def deep(a):
    def middle():
        def inside():
            return a

        return inside

    return middle


print(deep("top").__closure__[0].cell_contents)
plain = lambda x: x
print(plain.__closure__)
if not plain.__closure__:
    print("nothing is closed over")


def scaled(by):
    factor = by * 2.0

    def scale(x):
        return x * factor

    return scale


print(scaled(1.0).__closure__[0].cell_contents, scaled(3)(1))


class Button:
    label = "OK"

    def handler(self):
        def click():
            return self.label

        return click


print(Button().handler().__closure__[0].cell_contents.label)
