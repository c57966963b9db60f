class Base:
    kind = "base"

    def __init__(self, name):
        self.name = name

    def greet(self):
        return f"base {self.name}"


class Middle(Base):
    def greet(self):
        parent = super()
        return "middle, " + parent.greet()


class Low(Middle):
    kind = "low"

    def greet(self):
        return "low, " + super(Middle, self).greet() + " " + super().kind

    def __new__(cls, *args):
        made = super().__new__(cls)
        made.made_by = cls.__name__
        return made


low = Low("x")
print(low.greet(), low.made_by)
print(super(Low, low).greet())
print(super(Low, low))
print(Low.__new__(Low).made_by)
for arguments in [(1, 2), (str, 0), (Low, Base("y"))]:
    try:
        super(*arguments)
    except TypeError as error:
        print(error)
try:
    super()
except RuntimeError as error:
    print(error)
try:
    super(Low, low).name = 1
except AttributeError as error:
    print(error)
print(Base.__init__.__name__, Base.__init__.__qualname__)


class Returns:
    def __init__(self):
        return 10


try:
    Returns()
except TypeError as error:
    print(error)


class Operators:
    @staticmethod
    def __sub__(other):
        return ("sub", other)

    @classmethod
    def __getitem__(cls, key):
        return (cls.__name__, key)


print(Operators() - 1, Operators()[2])
