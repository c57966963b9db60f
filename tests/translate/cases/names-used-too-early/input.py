def attempt(run):
    try:
        print(run())
    except NameError as error:
        print(type(error).__name__, error)


try:
    hello()
except NameError as error:
    print("NameError:", error)


def hello():
    print("hi")


hello()


def main():
    helper()
    return max_value


attempt(main)


def helper():
    print("help")


attempt(main)
max_value = 5
attempt(main)


def outer():
    try:
        inner()
    except UnboundLocalError as error:
        print(type(error).__name__, error)

    def inner():
        return 1

    return inner()


print(outer())


def fact(n):
    return 1 if n == 0 else n * fact(n - 1)


first = fact


def fact(n):
    return -1


print(first(5), fact(5))
print(0x_FF_FF, 0b_1010, 0o_17, 1_000)
greet("never")


def greet(name):
    print(name)
