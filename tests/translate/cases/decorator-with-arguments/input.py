def repeat(times):
    def decorate(function):
        def wrapper(*args):
            return [function(*args) for _ in range(times)]

        return wrapper

    return decorate


def bold(function):
    return lambda *args: f"<b>{function(*args)}</b>"


@repeat(2)
@bold
def hello(name):
    return f"hello {name}"


print(hello("Ann"), hello.__name__)
