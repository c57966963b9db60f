from decimal import *
from statistics import *

getcontext().prec = 4
print(Decimal(1) / Decimal(3), mean([1, 2]), median([3, 1, 2]), stdev([1, 2, 3]))
setcontext(Context(prec=5, rounding=ROUND_UP))
print(Decimal(1) / 3)
