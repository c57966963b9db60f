class Animal:
    def __init__(self, name):
        self.name = name

    def speak(self):
        return f"{self.name} makes a sound"

    def __str__(self):
        return f"{type(self).__name__}({self.name})"


class Cat(Animal):
    def speak(self):
        return super().speak() + ": meow"


class Kitten(Cat):
    def __init__(self, name, age):
        super().__init__(name)
        self.age = age


k = Kitten("Tom", 1)
print(k, k.speak(), k.age, isinstance(k, Animal), issubclass(Cat, Animal), Kitten.__mro__[1].__name__)
