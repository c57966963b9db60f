t = (1, "a", 3.0)
print(t, t[0], t[-1], t[:2], len(t), t + (4,), t * 2, "a" in t, (1,), ())
try:
    t[0] = 2
except TypeError as error:
    print(error)
t2 = ([1], 2)
t2[0].append(5)
print(t2)
