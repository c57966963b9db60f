class A:
    x = 1
    def m(self): return "first"
a = A()
class A:
    x = 2
    y = x + 1
    def m(self): return "second"
print(a.m(), a.x, A().m(), A.x, A.y, type(a) is A)
