import random
random.seed(1)
print(random.choice(["a", "b", "c"]), random.choice("xyz"), random.choices([1, 2], weights=[9, 1], k=5))
random.choice([])
