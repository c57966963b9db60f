t = ([1, 2], 3)
try:
    t[0] += [9]
except TypeError as error:
    print(error)
print(t)
