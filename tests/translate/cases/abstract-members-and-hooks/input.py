from abc import ABC, ABCMeta, abstractmethod
from collections import namedtuple
from typing import NamedTuple


class Store(ABC):
    @abstractmethod
    def get(self): ...

    @property
    @abstractmethod
    def size(self): ...

    @classmethod
    @abstractmethod
    def open(cls): ...

    @staticmethod
    @abstractmethod
    def check(): ...


class Half(Store):
    def get(self):
        return 1

    size = 3


class Quacks(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, other):
        if cls is Quacks:
            return any('quack' in one.__dict__ for one in other.__mro__) or NotImplemented
        return NotImplemented


class Duck:
    def quack(self):
        pass


class Setting(metaclass=ABCMeta):
    @property
    @abstractmethod
    def value(self): ...

    @value.setter
    @abstractmethod
    def value(self, new): ...


for cls in (Store, Half, Setting):
    try:
        cls()
    except TypeError as error:
        print(error)
print(isinstance(Duck(), Quacks), issubclass(int, Quacks), issubclass(Duck, Quacks))

Point = namedtuple('Point', 'x y')
try:
    Point._make([1, 2, 3])
except TypeError as error:
    print(error)


class Person(NamedTuple):
    name: str
    age: int = 3


match Person('Jo'):
    case Person(name, age):
        print(name, age, Person.__match_args__, Point.__match_args__)
