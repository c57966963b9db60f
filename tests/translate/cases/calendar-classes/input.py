"""Calendars as text and as weeks, with weeks that begin on any day."""
import calendar

print(calendar.month(2024, 2), end="")
print(calendar.TextCalendar(calendar.SUNDAY).formatmonth(2023, 12, w=3))
print(calendar.calendar(2025, m=4)[:480])
weeks = calendar.Calendar(firstweekday=6)
print(weeks.monthdayscalendar(2024, 9)[0], list(weeks.iterweekdays()))
print(weeks.monthdays2calendar(2024, 9)[-1], next(weeks.itermonthdates(2024, 9)))
print([len(row) for row in weeks.yeardayscalendar(2024)], calendar.weekheader(3))
calendar.setfirstweekday(calendar.SATURDAY)
print(calendar.firstweekday(), calendar.monthcalendar(2024, 9)[0])
calendar.prmonth(2024, 9)
print(repr(calendar.Month.MAY), calendar.timegm((2024, 1, 1, 0, 0, 0)))
for wrong in (lambda: calendar.monthrange(2024, 13), lambda: calendar.setfirstweekday(7)):
    try:
        print(wrong())
    except ValueError as error:
        print(type(error).__name__, error)
