def f():
    e = 5
    try:
        1/0
    except ZeroDivisionError as e:
        pass
    try:
        print(e)
    except UnboundLocalError as x:
        print(x)
f()
e = 1
try:
    raise ValueError("v")
except ValueError as e:
    print(e)
try:
    print(e)
except NameError as x:
    print(x)
def g():
    try:
        raise ValueError("a")
    except ValueError as err:
        try:
            raise KeyError("b")
        except KeyError as err:
            print(repr(err))
        try:
            print(err)
        except UnboundLocalError as u:
            print(u)
g()
def h(items):
    err = None
    for i in items:
        try:
            if i % 2: raise ValueError(i)
        except ValueError as exc:
            err = exc
    return err
print(repr(h([1, 2, 3])))
def k():
    for i in range(2):
        try:
            raise ValueError(i)
        except ValueError as e:
            if i == 0: continue
            return str(e)
    e = 3
print(k())
def m():
    try:
        raise ValueError(1)
    except ValueError as e:
        del e
    try:
        e
    except UnboundLocalError: print("gone")
m()
def last():
    try:
        raise ValueError("x")
    except ValueError as e:
        saved = e
    return saved
print(last())
