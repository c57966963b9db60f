def countdown(n):
    while n:
        yield n
        n -= 1


g = countdown(2)
print(g.__name__, type(g).__name__, next(g), list(g))
