import random
random.seed(3)
print(random.triangular(0, 10, 3), random.betavariate(2, 3))
print(random.binomialvariate(10, 0.3), random.randbytes(4))
