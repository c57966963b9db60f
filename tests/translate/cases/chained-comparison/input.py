x = 5
print(1 < x < 10, 1 < x > 3, x == 5 == 5.0, 1 < 3 > 2 != 5)
print(False == False in [False], (1 < 2) == True)
