from datetime import datetime, timedelta

start = datetime(2024, 1, 31, 22, 30)
end = datetime(2024, 2, 1, 1, 15, 30)
left = end - start
print(left, left.total_seconds(), left.seconds // 60, left.days)
print(start + timedelta(hours=2), end - timedelta(days=1, minutes=15), left > timedelta(hours=2))
