def f(a, b):
    pass


def g(*, key):
    pass


for call in (
    lambda: f(1),
    lambda: f(1, 2, 3),
    lambda: f(),
    lambda: f(1, b=2, c=3),
    lambda: f(1, a=2),
    lambda: g(),
    lambda: g(1),
):
    try:
        call()
    except TypeError as error:
        print(error)
