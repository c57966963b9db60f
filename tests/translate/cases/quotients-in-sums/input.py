def mean(xs):
    return sum(xs) / len(xs)
def f(a, b):
    q = a / b
    r = q * 2 + 1
    return r + q
print(f(4.0, 2.0), f(1, 3))
try:
    f(1.0, 0.0)
except ZeroDivisionError as e:
    print(e)
total = 10
count = 4
avg = total / count
print(avg, mean([2, 4]))
half = count / 2
print(half + 1, half * 2, [half + half])
def g(a, b):
    z = a - b
    q = 1.0 / z
    return q + 1
try:
    print(g(2.0, 2.0))
except ZeroDivisionError as e:
    print(e)
