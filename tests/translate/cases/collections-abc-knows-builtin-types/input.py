from collections.abc import Callable, Iterable, Mapping, Sequence
print(isinstance({}, Mapping), isinstance([], Sequence), isinstance(5, Iterable), isinstance(len, Callable))
