import random
random.seed("hello")
print(random.random(), random.getrandbits(70))
print(random.Random(b"x").random(), random.Random(-5).random(), random.Random(10**30).random())
