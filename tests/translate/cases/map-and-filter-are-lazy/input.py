def noisy(x):
    print("see", x)
    return x


m = map(noisy, [1, 2])
print("made")
print(list(m), list(m))
print(list(filter(None, [0, 1, "", "a"])), list(map(int, "123")))
