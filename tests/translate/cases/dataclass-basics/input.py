from dataclasses import dataclass, field


@dataclass
class Item:
    name: str
    price: float = 0.0
    tags: list = field(default_factory=list)

    def total(self, n):
        return self.price * n


a = Item("pen", 1.5)
b = Item("pen", 1.5)
a.tags.append("x")
print(a, b, a == b, a.total(2), Item("z"))
