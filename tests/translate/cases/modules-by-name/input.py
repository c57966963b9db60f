# Modules that are imported by a call.
import importlib

math = importlib.import_module("math")
print(math.sqrt(16), math)
print(__import__("random").Random(1).randint(1, 1))
import builtins

print(builtins.len([1, 2]), builtins.print is print, builtins)
