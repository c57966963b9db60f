x = 1


def broken():
    print(x)
    x = 2


try:
    broken()
except UnboundLocalError as error:
    print(error)
try:
    print(missing)
except NameError as error:
    print(error)
