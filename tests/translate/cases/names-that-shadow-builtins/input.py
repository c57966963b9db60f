list = [1, 2, 3]
sum = 0
for value in list:
    sum += value
max = list[-1]
str = "text"
print(list, sum, max, str)


def type(x, id=0):
    return "mine" if id else x


print(type(1), type(1, id=2))
