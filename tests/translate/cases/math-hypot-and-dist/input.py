import math
print(math.hypot(3, 4), math.dist((1, 2), (4, 6)), math.hypot(1, 2, 3))
