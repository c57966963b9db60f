import calendar

print(calendar.isleap(2024), calendar.leapdays(2000, 2024), calendar.monthrange(2024, 2), calendar.weekday(2024, 7, 19))
print(calendar.month_name[3], calendar.day_name[0], list(calendar.month_abbr), calendar.day_abbr[calendar.weekday(2024, 1, 1)])
print(calendar.month(2024, 2))
print(calendar.month(2023, 10))
print(calendar.monthcalendar(2024, 2))
first, days = calendar.monthrange(2023, 5)
print(first, days, f"{first}", first == 0)
