print(int.__add__(2, 3), (7).__sub__(2), "ab".__len__(), [1].__contains__(1), (5).__add__("x"))
d = {}
dict.__setitem__(d, "a", 1)
d.__setitem__("b", 2)
print(d, dict.__getitem__(d, "a"), d.__len__(), list.__eq__([1], [1]), {1}.__or__({2}))
xs = [3]
list.append(xs, 4)
list.__init__(xs, [1, 2])
print(xs, str.join("-", ["a", "b"]), str.upper("x"), dict.fromkeys("ab", 0))
for call in [
    lambda: list.append(),
    lambda: list.append(1, 2),
    lambda: str.upper(5),
    lambda: int.__add__("a", 1),
    lambda: int.__new__(str, 1),
    lambda: type("X", (), None),
    lambda: type("X", (1,), {}),
    lambda: type("X", (bool,), {}),
    lambda: type("X", (int, str), {}),
]:
    try:
        print(call())
    except TypeError as error:
        print(error)
print("append" in list.__dict__, "from_bytes" in int.__dict__, hasattr(5, "__add__"))


class Word(str):
    pass


class Stack(list):
    def push(self, x):
        self.append(x)

    def __len__(self):
        return 100


print(type(Word("ab").upper()), Word.__mro__, type(Word.__new__(Word, 5)))
stack = Stack([1, 2])
stack.push(3)
print(stack, len(stack), stack[0], type(stack[:2]), type(stack + [1]), isinstance(stack, list), stack.__dict__)


class A:
    def f(self):
        pass


a = A()
print(hash(a.f) == hash(a.f), {a.f: 1}[a.f], a.f == a.f)
