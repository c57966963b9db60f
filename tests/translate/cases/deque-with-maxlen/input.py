from collections import deque
last = deque(maxlen=3)
for i in range(6):
    last.append(i)
print(last, last.maxlen, list(last))
last.appendleft("x")
print(last)
