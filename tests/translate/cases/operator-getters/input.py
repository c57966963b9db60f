from operator import attrgetter, itemgetter, methodcaller
class Dog:
    def __init__(self, name, age):
        self.name = name
        self.age = age
dogs = [Dog("Rex", 3), Dog("Ace", 5)]
print([d.name for d in sorted(dogs, key=attrgetter("name"))], attrgetter("name", "age")(dogs[0]))
print(sorted([(1, "z"), (0, "y")], key=itemgetter(1)), itemgetter(0, 2)("abc"), methodcaller("upper")("x"))
