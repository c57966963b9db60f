import math
print(math.modf(3.25), math.frexp(8), math.ldexp(0.5, 4), math.fmod(-5, 3), math.remainder(5, 3))
print(math.ulp(1.0), math.nextafter(1, 2), math.copysign(3, -0.0))
