import math
print(math.prod([1, 2, 3]), math.prod([1.5, 2]), math.prod([]), math.prod([2], start=5))
