import random
a, b = random.Random(5), random.Random(5)
print(a.random() == b.random(), a.randint(1, 100), b.randint(1, 100))
state = a.getstate()
x = a.random()
a.setstate(state)
print(x == a.random())
