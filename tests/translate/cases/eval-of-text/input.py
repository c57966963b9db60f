# Text becomes an expression, with the program's own names in sight.
import math

rate = 3
words = ["a", "b"]


def area(r):
    scale = 2
    return eval("math.pi * r ** 2 * scale * rate")


class Box:
    def __init__(self, size):
        self.size = size

    def grown(self, by):
        return self.size + by


print(eval("1 + 2"), eval("7 / 2"), eval("2 ** 100"), eval("1.0"), eval("(1, 'x', None)"))
print(round(area(2), 3))
for text in ["rate * 2", "[w.upper() for w in words]", "Box(1.5).grown(2)", "rate > 2 and len(words)"]:
    print(text, "=", eval(text))
a, b = map(eval, ["1", "2.5"])
print(a + b)
print(eval("x + y", {"x": 1}, {"y": 2}), eval("sqrt(9)", {"sqrt": math.sqrt}))
print(eval("{n: f'{n:>3}' for n in range(3)}"), eval("(lambda n=4: n * 2)()"))
for text in ["open('notes.txt')", "__import__('os')"]:
    try:
        eval(text, {"__builtins__": {}})
    except NameError as error:
        print(error)
code = compile("rate + 1", "<rate>", "eval")
rate = 10
print(eval(code), type(code).__name__, code.co_filename)
try:
    eval(5)
except TypeError as error:
    print(error)
