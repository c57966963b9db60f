from datetime import date

visits = {date(2024, 3, 1): "b", date(2023, 1, 1): "a"}
print(visits[date(2023, 1, 1)], sorted(visits), max(visits), date(2024, 3, 1) in visits)
