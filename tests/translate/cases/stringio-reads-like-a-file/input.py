from io import StringIO

with StringIO("a\nb\nc") as source:
    print(source.readline(), source.read(1), source.readlines())
print(source.closed)
try:
    source.read()
except ValueError as error:
    print(error)
