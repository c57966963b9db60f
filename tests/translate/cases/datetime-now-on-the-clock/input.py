import time
from datetime import date, datetime, timedelta

start = datetime.now()
time.sleep(90)
passed = datetime.now() - start
print(passed >= timedelta(seconds=90), passed < timedelta(seconds=91), date.today() == start.date())
print(type(start).__name__, start.tzinfo)
