xs = [1, 2, 3]
gen = (x * factor for x in xs)
factor = 10
xs = [9]
print(list(gen))
