# Text becomes statements, which may bind names of the program and make functions and classes.
total = 1
exec("total = total + 1\nextra = total * 10")
print(total, extra)

code = '''
def add(a, b=3, *rest, sep="-", **more):
    """Adds."""
    return a + b + sum(rest), sep, more

class Point:
    "A point."
    count = 0

    def __init__(self, x, y=0):
        self.x, self.y = x, y
        Point.count += 1

    def __repr__(self):
        return f"Point({self.x!r}, {self.y})"

class Named(Point):
    def __init__(self, name):
        super().__init__(1, 2)
        self.name = name

def countdown(n):
    try:
        while n > 0:
            got = yield n
            n -= got or 1
    finally:
        print("closed")
    return "end"

for i, (a, *b) in enumerate([(1, 2, 3), (4,)]):
    if i == 5:
        break
else:
    print("no break", a, b)

try:
    {}["key"]
except (IndexError, KeyError) as e:
    print(repr(e))
finally:
    print("finally")

match [1, {"kind": "x", "n": 2}]:
    case [int(first), {"kind": str(kind), **rest}] if first:
        print(first, kind, rest)

counter = 0
def bump():
    global counter
    counter += 1
    def inner():
        nonlocal_free = counter
        return nonlocal_free
    return inner
print(bump()(), (last := 5), [y := 1, y ** 2])
del last
'''
exec(code)
print(add(1, 2, 3, sep="+", key=1), add.__name__, add.__doc__)
print(Point(5), Named("n").name, Point.count, Point.__doc__)
print(list(countdown(3)))
names = {}
exec(code, names)
print(sorted(name for name in names if not name.startswith("__")))
print(names["counter"], counter, names["Point"] is Point)


def local():
    exec("hidden = 1")
    try:
        return hidden
    except NameError as error:
        return error


print(local())
exec(compile("for i in range(2): print('step', i)\n", "<steps>", "exec"))
