print(int("42"), int("-7"), int(" 5 "), int(3.99), int(-3.99), int("ff", 16), int("0b11", 0), int(True))
for text in ["abc", "1.5", ""]:
    try:
        int(text)
    except ValueError as error:
        print(error)
