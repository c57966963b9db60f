def mean(xs):
    assert xs, "no data"
    return sum(xs) / len(xs)


print(mean([1, 2]))
try:
    mean([])
except AssertionError as error:
    print("AssertionError:", error)
assert 1 + 1 == 3
