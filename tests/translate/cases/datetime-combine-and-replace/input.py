from datetime import date, datetime, time

moment = datetime.combine(date(2024, 2, 29), time(12, 30))
print(moment, moment.replace(hour=0, minute=0), moment.timetuple().tm_yday, moment.weekday())
