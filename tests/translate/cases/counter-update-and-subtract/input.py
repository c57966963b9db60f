from collections import Counter
stock = Counter(apples=3)
stock.update(["apples", "pears"])
stock.subtract({"apples": 5})
print(stock, stock.total(), list(stock.elements()))
