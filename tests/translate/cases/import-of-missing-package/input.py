try:
    import fantasy_package
except ImportError as error:
    print(type(error).__name__, error)
try:
    from fantasy_package import magic
except ModuleNotFoundError:
    magic = None
print(magic)
