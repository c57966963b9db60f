def squares(n):
    print("start")
    for i in range(n):
        yield i * i
    print("end")


g = squares(2)
print(next(g), next(g), next(g, "over"))
print(sum(squares(3)), 4 in squares(5))
