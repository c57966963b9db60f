import math
print(sum([0.1] * 10), math.fsum([0.1] * 10), math.fsum([]), math.fsum([1e16, 1.0, -1e16]))
