def f0():
    import math as x
    def g():
        nonlocal x
        x = 5
        return x
    print(x.pi, g(), x)
f0()


def f2():
    import math as x
    def g():
        nonlocal x
        import random as x
    print(x.pi)
    g()
    print(x.__name__)
f2()


def f4():
    from math import pi as x
    def g():
        nonlocal x
        x = 5
    print(x)
    g()
    print(x)
f4()


def f5():
    import math
    def g():
        nonlocal math
        math = 5
    print(math.pi)
    g()
    print(math)
f5()
