def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


from datetime import datetime, timedelta, timezone

moscow = timezone(timedelta(hours=3), "MSK")
aware = datetime(2024, 1, 1, 12, tzinfo=moscow)
naive = datetime(2024, 1, 1, 12)
print(aware, repr(aware), aware.tzname(), aware.utcoffset(), aware.astimezone(timezone.utc))
print(aware == datetime(2024, 1, 1, 9, tzinfo=timezone.utc), aware == naive)
attempt(lambda: naive < aware)
attempt(lambda: naive - aware)
