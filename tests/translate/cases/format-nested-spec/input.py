width, precision, fill = 10, 3, "*"
print(f"{3.14159:{width}.{precision}f}|{'x':{fill}^{width}}|{'r'!r:>{width}}")
print("{:{}}|{:>{w}}".format("a", 4, "b", w=3))
