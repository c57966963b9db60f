"""Records the order of set displays of constants: run by CPython 3.14, prints displays.json."""
import random, json
random.seed(9)
lits=[]
for _ in range(150):
    xs=[random.randint(0,150) for _ in range(random.randint(3,14))]
    lits.append([xs, list(eval('{'+','.join(map(repr,xs))+'}'))])
print(json.dumps(lits))
