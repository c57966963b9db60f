from datetime import date, datetime, timedelta
d = date(2024, 1, 31)
for i in range(3):
    d += timedelta(days=1)
    print(d, d.isoformat(), d.weekday())
gap = date(2024, 3, 1) - d
print(gap, gap.days, -gap, abs(gap), gap * 2, 2 * gap, gap / 2, gap // 2, gap / timedelta(days=1), gap // timedelta(days=1), gap % timedelta(days=4))
n = datetime(2024, 1, 1) + timedelta(hours=5)
print(n.hour + 1, (n - timedelta(minutes=1)).minute, n - datetime(2023, 12, 31))
total = timedelta()
for h in [1, 2]:
    total += timedelta(hours=h)
print(total, total.total_seconds() / 60, sum([timedelta(1), timedelta(2)], timedelta()))
print(max(date(2024, 1, 1), date(2023, 1, 1)).year, min([timedelta(1), timedelta(0)]).days)
try:
    d - 5
except TypeError as e:
    print(e)
try:
    d + d
except TypeError as e:
    print(e)
if not timedelta(0):
    print("zero")
def age(born, today):
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))
print(age(date(2000, 5, 5), date(2024, 1, 1)))
def days_between(a, b):
    return (b - a).days
print(days_between(date(2024, 1, 1), datetime(2024, 1, 1).date()))
x = datetime(2024, 1, 1)
x -= timedelta(days=1)
print(x.date() - date(2023, 1, 1))
print(timedelta(days=1) + date(2024, 1, 1), timedelta(1) + datetime(2024, 1, 1))
dates = [date(2024, 1, 1) + timedelta(days=i) for i in range(3)]
print([str(d) for d in dates], dates[1] - dates[0])
pairs = {d: (d - dates[0]).days for d in dates}
print(pairs)
