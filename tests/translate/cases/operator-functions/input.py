import operator
from functools import reduce
print(reduce(operator.mul, [1, 2, 3, 4]), operator.truediv(7, 2), operator.not_(0), operator.contains([1], 1))
ops = {"+": operator.add, "-": operator.sub}
for symbol, f in ops.items():
    print(symbol, f(6, 3))
