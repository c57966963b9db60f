class Person:
    def __init__(self, name):
        self._name = name

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, value):
        self._name = value.title()

    @name.deleter
    def name(self):
        print("forgetting")
        self._name = None


p = Person("ann")
p.name = "bob"
print(p.name)
del p.name
print(p.name)
