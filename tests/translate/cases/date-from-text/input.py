from datetime import date

print(date.fromisoformat("2024-05-06"), date.fromordinal(738000), date.fromisocalendar(2024, 1, 1))
for text in ["2024-13-01", "tomorrow"]:
    try:
        date.fromisoformat(text)
    except ValueError as error:
        print(error)
