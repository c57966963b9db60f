make = lambda a: lambda b=a * 2: b
print(make(3)(), make(4)(1))
