from datetime import datetime, timezone

print(datetime.fromtimestamp(0), datetime.fromtimestamp(1.5, tz=timezone.utc))
print(datetime(2024, 1, 1, tzinfo=timezone.utc).timestamp(), datetime(1970, 1, 2).timestamp())
