from collections import deque
q = deque([1, 2])
try:
    q.append()
except TypeError as e:
    print(e)
try:
    q.append(1, 2)
except TypeError as e:
    print(e)
try:
    q.popleft(1)
except TypeError as e:
    print(e)
print(q)


from datetime import date
d = date(2024, 1, 1)
try:
    d.weekday(1)
except TypeError as e:
    print(e)
