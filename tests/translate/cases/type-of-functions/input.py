square = lambda x: x * x


def cube(x):
    return x**3


print(type(square), type(cube), type(len), type(print))
print(square.__name__, cube.__name__, callable(cube), callable(3))
