from datetime import date, timedelta


def workdays(start: date, end: date) -> int:
    count = 0
    while start < end:
        if start.weekday() < 5:
            count += 1
        start += timedelta(days=1)
    return count


def age(born: date, today: date) -> int:
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


print(workdays(date(2024, 1, 1), date(2024, 2, 1)), age(date(1990, 7, 20), date(2024, 7, 19)))
