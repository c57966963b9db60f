"""inspect tells kinds of objects apart, and reads doc texts."""
import inspect
import math


class Animal:
    """An animal.

    It makes a sound.
    """

    def sound(self):
        """What it says."""


def numbers():
    yield 1


async def later():
    pass


for thing in (Animal, Animal(), Animal().sound, math, numbers(), 5):
    print(
        inspect.isclass(thing),
        inspect.ismethod(thing),
        inspect.ismodule(thing),
        inspect.isgenerator(thing),
    )
print(inspect.iscoroutinefunction(later), inspect.iscoroutinefunction(numbers))
print(inspect.getdoc(Animal))
print(inspect.getdoc(Animal().sound), inspect.getdoc(numbers), inspect.getmro(Animal))
print(inspect.cleandoc("  a\n    b\n      c\n"))
