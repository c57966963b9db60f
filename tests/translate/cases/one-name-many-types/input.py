value = 10
value = str(value) + "!"
value = [value, 1]
value = {tuple(value): 2.0}
print(value)
value = value[("10!", 1)] + 1
print(value)
