# A walrus in a lambda makes a variable of the lambda, whatever has that name outside.
last = "outside"


class Scale:
    "Doubles."
    about = __doc__
    twice = lambda self, n: (last := n * 2) + 1


pair = lambda n: [square := n * n, square + 1]
print(pair(3), Scale().twice(4), Scale.about)
print((lambda: (last := 1))(), last)
