from collections import deque
q = deque("abcde")
q.rotate(2)
print(q)
q.rotate(-3)
print(q)
q.reverse()
print(q, q.index("a"), q.count("b"))
