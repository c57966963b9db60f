from datetime import timedelta

span = timedelta(hours=5)
print(span * 2, span / 2, span // 3, span % timedelta(hours=2), span / timedelta(minutes=30), -span, abs(-span))
print(sum([timedelta(1), timedelta(2)], timedelta()), max(span, timedelta(1)), bool(timedelta(0)), 1.5 * span)
