import math
print(math.log2(2**2000), math.log10(10**500), math.log(8, 2), math.log10(1000))
try:
    math.log(0)
except ValueError as e:
    print(e)
