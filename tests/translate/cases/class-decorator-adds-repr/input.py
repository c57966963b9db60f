def with_repr(cls):
    cls.__repr__ = lambda self: f"{cls.__name__}({self.__dict__})"
    return cls


@with_repr
class Book:
    def __init__(self, title):
        self.title = title


print(Book("Emma"))
