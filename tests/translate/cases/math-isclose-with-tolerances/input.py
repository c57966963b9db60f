import math
print(math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1), math.isclose(1, 1.1, abs_tol=0.2))
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1))
