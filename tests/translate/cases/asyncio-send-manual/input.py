async def f():
    print("in")
    return 42

c = f()
try:
    c.send(None)
except StopIteration as e:
    print("result", e.value)
