from collections import deque
q = deque([1, 2, 3])
q.append(4)
q.appendleft(0)
print(q, q.pop(), q.popleft(), q)
q.extendleft([8, 9])
print(q, len(q), q[0], q[-1])
