class Greeter:
    def hello():
        return "hello"

    def add(x, y):
        return y

    def shout(self, word):
        return word.upper()


class Closed:
    def __init__():
        pass


def attempt(action):
    try:
        print(action())
    except TypeError as error:
        print(error)


greeter = Greeter()
attempt(lambda: greeter.hello())
attempt(lambda: greeter.hello(1))
attempt(lambda: greeter.add(1))
attempt(lambda: greeter.add(1, 2))
attempt(lambda: Closed())
attempt(lambda: Greeter.hello())
attempt(lambda: Greeter.shout())
attempt(lambda: Greeter.shout("a", "b"))
attempt(lambda: Greeter.shout("a", "b", "c"))
Greeter.shout()
