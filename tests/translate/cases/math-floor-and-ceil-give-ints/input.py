import math
print(math.floor(2.7), math.ceil(2.1), math.trunc(-2.7), math.floor(-0.5), math.ceil(-0.5))
print(math.floor(1e20), type(math.floor(2.0)).__name__)
