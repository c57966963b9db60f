import math
print(math.sqrt(16), math.isqrt(17))
math.sqrt(-1)
