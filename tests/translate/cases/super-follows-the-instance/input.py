class Base:
    def __init__(self, **rest):
        print("Base", rest)


class Named(Base):
    def __init__(self, name, **rest):
        super().__init__(**rest)
        self.name = name


class Aged(Base):
    def __init__(self, age, **rest):
        super().__init__(**rest)
        self.age = age


class Person(Named, Aged):
    def __init__(self, name, age):
        super().__init__(name=name, age=age)


p = Person("Ann", 30)
print(p.name, p.age, [c.__name__ for c in Person.__mro__])
