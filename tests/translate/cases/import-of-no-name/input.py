print("before")
from math import tangent
