import random
random.seed(7)
deck = list(range(10))
random.shuffle(deck)
print(deck, random.sample(range(100), 5), random.sample("abcdef", 3))
print(random.sample([1, 2], k=2, counts=[3, 1]))
