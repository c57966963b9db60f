class Positive:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner):
        return self if instance is None else getattr(instance, self.name)

    def __set__(self, instance, value):
        if value <= 0:
            raise ValueError(f"{self.name[1:]} must be positive")
        setattr(instance, self.name, value)


class Order:
    count = Positive()

    def __init__(self, count):
        self.count = count


o = Order(3)
print(o.count, o.__dict__)
try:
    o.count = -1
except ValueError as error:
    print(error)
