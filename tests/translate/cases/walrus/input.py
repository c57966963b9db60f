data = [3, 8, 1, 9]
print([half for x in data if (half := x / 2) > 1], half)
if (n := len(data)) > 3:
    print(n)
while (item := data.pop()) != 8:
    print(item)
