from datetime import timedelta

span = timedelta(days=1, hours=2, minutes=3, seconds=4, milliseconds=5)
print(span, repr(span), span.days, span.seconds, span.microseconds, span.total_seconds())
print(timedelta(hours=25), timedelta(seconds=-1), timedelta(weeks=1.5), repr(timedelta(hours=-5)), timedelta(0))
