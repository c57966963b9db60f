from itertools import dropwhile, filterfalse, takewhile, compress
xs = [1, 3, 6, 2, 1]
print(list(takewhile(lambda x: x < 5, xs)), list(dropwhile(lambda x: x < 5, xs)))
print(list(filterfalse(lambda x: x % 2, xs)), list(compress("abcd", [1, 0, 1, 0])))
