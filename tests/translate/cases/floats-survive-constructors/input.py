class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


point = Point(1, 2.0)
print(getattr(point, "y"), vars(point))
