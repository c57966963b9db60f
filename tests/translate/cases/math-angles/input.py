import math
print(math.degrees(math.pi), math.radians(180), math.sin(0), math.cos(0), math.atan2(1, 1))
print(round(math.sin(math.pi / 6), 10), math.tau == 2 * math.pi)
