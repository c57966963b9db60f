xs = [1]
for action in (lambda: xs[5], lambda: xs.remove(9), lambda: xs.index(9), lambda: [].pop(), lambda: xs["a"]):
    try:
        action()
    except (IndexError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
