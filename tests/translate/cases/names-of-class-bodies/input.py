x = 1
class A:
    x = x
    y = x + 1
    x = 5
print(A.x, A.y)
class B:
    len = len
    print(len("abc"))
    def f(self): return self.len if False else 1
print(B().f())
class C:
    for i in range(3):
        pass
    print(i)
    try:
        print(undefined_thing)
    except NameError as e: print(e)
print(C.i)
