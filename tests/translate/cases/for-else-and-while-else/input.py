for n in range(2, 8):
    for d in range(2, n):
        if n % d == 0:
            print(n, "=", d, "*", n // d)
            break
    else:
        print(n, "is prime")
k = 0
while k < 3:
    k += 1
else:
    print("done", k)
