from datetime import datetime, time

print(datetime.fromisoformat("2024-01-02T03:04:05.678"), datetime.fromisoformat("2024-01-02"))
print(repr(datetime.fromisoformat("2024-01-02 03:04+02:00")), datetime.fromisoformat("20240102T030405Z"))
print(time.fromisoformat("04:23"))
