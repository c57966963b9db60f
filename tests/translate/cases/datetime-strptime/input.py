from datetime import datetime

print(datetime.strptime("2024-03-05 14:30", "%Y-%m-%d %H:%M"))
print(datetime.strptime("5 Mar 24 02:03:04 PM", "%d %b %y %I:%M:%S %p"))
print(datetime.strptime("10:11:12.5", "%H:%M:%S.%f").time())
for text, form in [("2024", "%Y-%m"), ("2024-01-02 x", "%Y-%m-%d"), ("5", "%Q")]:
    try:
        datetime.strptime(text, form)
    except ValueError as error:
        print(error)
