t = (1, 2, 3)
_, _, c = t
print(c, _)
def f():
    _, b, _ = (4, 5, 6)
    return b, _
print(f())
print([x for _, _, x in [(1, 2, 3), (4, 5, 6)]])
for _, _, z in [t]: print(z, _)
(a, _), (_, d) = (1, 2), (3, 4)
print(a, d, _)
print(list(map(lambda p: p[0], [(1, 2)])))
first, *_, last = range(5)
print(first, last, _)
*_, q = "abc"
print(q)
with_ = {k: v for (k, _, _, v) in [(1, 2, 3, 4)]}
print(with_)
def g(pairs):
    return sum(w for _, _, w in pairs)
print(g([(1, 2, 3)]))
for i, (_, _) in enumerate([(1, 2)]): print(i)
