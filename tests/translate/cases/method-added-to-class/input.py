class Point:
    def __init__(self, x):
        self.x = x


def double(self):
    return self.x * 2


Point.double = double
Point.triple = lambda self: self.x * 3
p = Point(5)
print(p.double(), p.triple())
setattr(Point, "__repr__", lambda self: f"Point({self.x})")
print(p, [p])
