import math
print(math.pi)
import math
from math import sqrt
from math import sqrt, pi
print(sqrt(4), pi)
