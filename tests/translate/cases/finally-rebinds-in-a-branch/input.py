def show(again):
    x = 1
    try:
        y = x + 1
    finally:
        if again:
            x = "a"
        for _ in range(1):
            y = 2.0
    print(x * 2, y, y + 1)


show(True)
show(False)
