for i in range(3):
    i = i * 10
print(i)
print([i for i in "ab"], i)
for j in []:
    pass
try:
    print(j)
except NameError as error:
    print(error)
