numbers = [2, 4, 6, 7]
for n in numbers:
    if n % 2 == 0:
        numbers.remove(n)
print(numbers)
