print(pow(2, 10, 1000), pow(3, -1, 7), pow(2, 0.5), pow(5, 2))
try:
    pow(2, 3, 0)
except ValueError as error:
    print(error)
