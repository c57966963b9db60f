class A:
    rate = 1.5
    rate += 0.5
    print(rate)
    n = 0
    n += 1
    while n < 3:
        n += 1
    r = 1
    r /= 1
    for k in range(2):
        r += k
print(A.rate, A.n, A.r)

import json
x = json.loads("1")
print(x)
x = 1.5
x += 0.5
print(x)
class B:
    total = 0.5
    for i in range(3):
        total += i * 0.5
    name = "a"
    name += "b"
print(B.total, B.name, B().total)
