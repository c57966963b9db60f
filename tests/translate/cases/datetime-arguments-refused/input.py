# Arguments that the classes of datetime do not take.
from datetime import date, datetime, time, timedelta, timezone

utc = timezone.utc
for attempt in (
    lambda: datetime(2024, 1, 1, foo=1),
    lambda: date(2024, 1, foo=1),
    lambda: date(2024, day=3, month=2, foo=1),
    lambda: date(2024, day=3, month=2),
    lambda: datetime(2024, 1, 1, year=2025),
    lambda: datetime(1, 2, 3, 4, 5, 6, 7, 8, 9),
    lambda: time(1, 2, 3, 4, None, 5),
    lambda: timedelta(foo=1),
    lambda: timedelta(1, days=1),
    lambda: timezone(timedelta(0), None),
    lambda: timezone(timedelta(0), bogus=1),
    lambda: timezone(),
    lambda: timezone(timedelta(0), "A", name="B"),
    lambda: timezone(offset=timedelta(hours=1), name="X"),
    lambda: date(2**100, 1, 1),
    lambda: datetime(2024, 1, 1).astimezone(1),
    lambda: datetime(2024, 1, 1, tzinfo=utc).astimezone(tz=utc, x=1),
    lambda: date.nonexistent,
):
    try:
        print(repr(attempt()))
    except (TypeError, OverflowError, AttributeError) as error:
        print(type(error).__name__, error)
