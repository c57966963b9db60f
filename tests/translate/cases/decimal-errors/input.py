def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


from decimal import Decimal

attempt(lambda: Decimal("abc"))
attempt(lambda: Decimal(1) / 0)
attempt(lambda: Decimal(0) / 0)
attempt(lambda: Decimal(1) + 1.5)
attempt(lambda: Decimal(None))
attempt(lambda: Decimal(-1).sqrt())
try:
    Decimal(5) / Decimal(0)
except ZeroDivisionError as error:
    print("caught", error)
