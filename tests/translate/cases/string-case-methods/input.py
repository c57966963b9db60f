s = "hello World"
print(s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase())
print("ёлка".upper(), "ПРИВЕТ".capitalize(), "straße".upper(), "it's".title())
