import math
print(math.factorial(20), math.factorial(30))
print(math.comb(52, 5), math.perm(5, 2), math.comb(100, 50))
