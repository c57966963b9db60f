# globals(), locals(), vars() and dir() without arguments.
import math

print("size" in globals(), "math" in globals())
size = 3
print("size" in globals(), globals()["size"], globals().get("nothing"))
globals()["made"] = size + 1
print(made)
name = "size"
globals()[name] = "changed"
print(size)


def f(a, b=2, *rest):
    total = a + b
    if a > 100:
        never = 1
    print(locals())
    print(dir(), sorted(vars()))
    return total


def outer():
    seen = 1
    kept = 2

    def inner(x):
        y = seen
        print(locals())

    inner(5)
    print(sorted(locals()))


f(1)
outer()
print([n for n in dir() if not n.startswith("_")])
print([n for n in globals() if not n.startswith("_")])
print(f.__globals__ is globals(), type(globals()))
