def f(): return 1
print(f())
def f(x): return x * 2
print(f(5))
f = lambda: "lambda"
print(f())
if True:
    def g(): return "yes"
else:
    def g(): return "no"
print(g())
class A: x = 1
class A: y = 2
print(hasattr(A, "x"), A.y)
g = f
print(g(), g is f)
del f
try: f()
except NameError as e: print(e)
x = 5
del x
try: print(x)
except NameError as e: print(e)
