print(round(0.5), round(1.5), round(2.5), round(-0.5), round(2.675, 2))
print(round(1234.567, -2), round(1234, -2), round(5), round(3.7), round(2.0))
