def level(n):
    if n == 0:
        raise ValueError("at the bottom")
    level(n - 1)


print("start")
level(2)
