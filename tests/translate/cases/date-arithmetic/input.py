from datetime import date, timedelta

day = date(2024, 2, 28)
print(day, repr(day), day + timedelta(days=2), day - timedelta(weeks=1))
print((date(2024, 12, 31) - day).days, day < date(2025, 1, 1), day == date(2024, 2, 28))
print(day.replace(month=3), day.weekday(), day.isocalendar(), day.toordinal())
