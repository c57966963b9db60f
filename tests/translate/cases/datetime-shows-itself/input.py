from datetime import datetime

moment = datetime(2024, 7, 19, 10, 4, 37, 208351)
print(moment, repr(moment), repr(datetime(2024, 1, 1)))
print(moment.date(), moment.time(), moment.isoformat(), moment.isoformat(" ", "minutes"))
print(moment.year, moment.month, moment.hour, moment.microsecond, moment.ctime())
