class Dog:
    kind = "canine"
    tricks = []

    def __init__(self, name):
        self.name = name


a, b = Dog("a"), Dog("b")
a.tricks.append("roll")
a.kind = "wolf"
print(a.kind, b.kind, Dog.kind, b.tricks, a.__dict__, b.__dict__)
Dog.kind = "pet"
print(a.kind, b.kind)
del a.kind
print(a.kind)
