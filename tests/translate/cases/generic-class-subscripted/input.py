from typing import Generic, TypeVar

T = TypeVar("T")


class Box(Generic[T]):
    def __init__(self, content: T):
        self.content = content


print(Box[int](5).content, Box("a").content)


class Pair[A, B]:
    def __init__(self, a: A, b: B):
        self.a, self.b = a, b


print(Pair[int, str](1, "x").b)
