def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


from datetime import date, datetime, timedelta

attempt(lambda: datetime(2023, 1, 1) + 5)
attempt(lambda: datetime(2023, 1, 1) < date(2023, 1, 1))
attempt(lambda: datetime(2023, 1, 1) == date(2023, 1, 1))
attempt(lambda: timedelta(1) < 5)
print(isinstance(datetime(2023, 1, 1), date), issubclass(datetime, date), type(date(2023, 1, 1)))
