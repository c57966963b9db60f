numbers = [1, 2]
result = numbers.append(3)
print(result)
print([1].append(2))
print([numbers.append(n) for n in range(2)])
print(numbers)
