class Circle:
    def __init__(self, radius):
        self.radius = radius

    def area(self):
        return self.radius * 2 / 1

    @property
    def half(self):
        return self.radius / 2


class Square:
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side**2


for shape in [Circle(2), Square(3)]:
    print(shape.area())
print([s.area() for s in (Circle(1), Square(1))])
print(Circle(4).half, [Circle(2).half])
