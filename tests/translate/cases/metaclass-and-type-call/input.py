class Tagged(type):
    def __new__(mcs, name, bases, namespace):
        namespace["tag"] = name.lower()
        return super().__new__(mcs, name, bases, namespace)


class Widget(metaclass=Tagged):
    pass


Made = type("Made", (Widget,), {"size": 3, "grow": lambda self: self.size + 1})
print(Widget.tag, Made.tag, Made().grow(), type(Widget).__name__, Made.__name__)
