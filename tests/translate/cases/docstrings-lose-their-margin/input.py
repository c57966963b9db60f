def area(radius):
    """Area of a circle.

    Takes a radius,
        gives a float.
    """


class Shape:
    """A shape."""

    def draw(self):
        """Draws it."""


print(area.__doc__)
print(Shape.__doc__, Shape.draw.__doc__, Shape().draw.__doc__)
