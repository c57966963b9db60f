import random
random.seed(42)
print(random.random(), random.randint(1, 6), random.uniform(1, 2))
print([random.randrange(0, 100, 5) for _ in range(5)])
