from datetime import date, datetime

moment = datetime(2024, 7, 5, 14, 4, 9)
print(moment.strftime("%d.%m.%Y %H:%M:%S"), moment.strftime("%A, %B %d, %Y"), moment.strftime("%I:%M %p %j %y %a %b"))
print(f"{moment:%Y-%m-%d}", f"{moment}", format(date(2024, 1, 2), "%d/%m"))
