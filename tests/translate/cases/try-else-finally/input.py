def divide(a, b):
    try:
        result = a / b
    except ZeroDivisionError as error:
        print("error:", error)
        return None
    else:
        print("fine")
        return result
    finally:
        print("finally")


print(divide(6, 3), divide(1, 0))


def override():
    try:
        return "try"
    finally:
        return "finally"


print(override())
for i in range(3):
    try:
        if i == 1:
            continue
        print(i)
    finally:
        print("after", i)
