class Thing:
    def __init__(self, x):
        self.x = x


t = Thing(1)
for action in (
    lambda: t.y,
    lambda: t.go(),
    lambda: t + 1,
    lambda: t < t,
    lambda: len(t),
    lambda: t[0],
    lambda: t(),
    lambda: Thing(),
    lambda: Thing(1, 2),
    lambda: iter(t),
    lambda: Thing.z,
):
    try:
        action()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
