def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


from datetime import date, datetime, time, timedelta

attempt(lambda: date(2023, 2, 29))
attempt(lambda: date(2023, 13, 1))
attempt(lambda: datetime(2023, 1, 1, 24))
attempt(lambda: time(1, 60))
attempt(lambda: date.max + timedelta(days=1))
attempt(lambda: date("2023", 1, 1))
