from collections.abc import Hashable, Callable, Iterable
print(isinstance([], Hashable), isinstance((1,), Hashable), isinstance({}, Hashable), isinstance("a", Hashable), isinstance(set(), Hashable), isinstance(bytearray(), Hashable), issubclass(list, Hashable), issubclass(object, Hashable), issubclass(int, Hashable), isinstance(([],), Hashable))
class A: pass
class B:
    def __eq__(self, o): return True
class C:
    __hash__ = None
print(isinstance(A(), Hashable), isinstance(B(), Hashable), isinstance(C(), Hashable), issubclass(B, Hashable))
