FLAG = len("abc") > 2
class A:
    count = 0
    def __init__(self, n):
        self.n = n
    if FLAG:
        def area(self, x, y=2):
            return self.n * x / y
        async def co(self): return 5
    else:
        def area(self, x):
            return 0
    match 3:
        case 3:
            def z(self): return "z"
    while count < 2:
        count += 1
        def w(self): return "w"
    with_k = [i for i in range(count)]
class B(A):
    def area(self, x): return super().area(x) + 1
print(A(3).area(4), A(3.5).area(4, y=4), A(3).z(), A(1).w(), A.with_k, A.count)
print(B(2).area(5), A.area.__qualname__, A(3).area(True))


class Reader:
    class C:
        a = 1
        def f(self): return "one"
    first = C
    class C(C):
        a = 2
        def f(self): return super().f() + " two"
    def f(self):
        return self.C.a
print(Reader().f(), hasattr(Reader.C, 'a'), Reader.C().f(), Reader.first().f())


def make(flag):
    class Outer:
        try:
            class In:
                v = 1
                if flag:
                    def g(self): return "g"
                else:
                    def g(self): return "other g"
        finally:
            done = True
        if flag:
            for i in range(3):
                last = i
    return Outer
print(make(True).In().g(), make(False).In().g(), make(True).last, make(False).done)


class Late:
    y = property(lambda self: 5)
    if True:
        def m(self): return 1
        @property
        def n(self): return self.m() + 1
    try:
        @staticmethod
        def s(x): return x
    finally:
        pass
print(Late().y, Late().m(), Late().n, Late.s(3))
