grades = {"Ann": [5, 4, 3], "Bob": [5, 5]}
average = {name: sum(g) / len(g) for name, g in grades.items()}
for name, value in average.items():
    print(name, value, round(value, 2), f"{value:.1f}")
best = max(average, key=average.get)
print(best, average[best])
