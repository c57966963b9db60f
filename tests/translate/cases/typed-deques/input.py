from collections import deque
class Stack:
    def __init__(self):
        self.items = deque()
    def push(self, x):
        self.items.append(x)
    def pop(self):
        return self.items.pop()
    def __len__(self):
        return len(self.items)
s = Stack()
s.push(1); s.push("a"); s.push(2.0)
print(s.pop(), s.pop(), len(s), s.items)
a, b = deque([1, 2])
print(a + b)
x, *y = deque("abc")
print(x, y)
print([n * 2 for n in deque([1, 2.5])], sum(deque([1, 2])), max(deque([3, 4])), sorted(deque([2, 1])))
d = deque([[1], [2]])
def grow(d):
    for x in d:
        x.append("s")
f = [grow][0]
f(d)
for x in d:
    for z in x:
        print(z)
e = d + deque([[3]])
e[0].append(None)
print(d[0])
for i, x in enumerate(d):
    print(i, x)
d[0] = 7
print(d[0], 7 in d, d[-1])
q = deque(maxlen=2)
for i in range(4):
    q.append(i / 2)
print(q, q[0] + 1, list(q), tuple(q), q.maxlen)
del q[0]
print(q)
r = q.copy()
r.append("x")
print(q, r, q == r, q != r, q < deque([9.0]))
for x in r:
    print(x)
w = deque([1]); w += [2]; w *= 2
print(w)
n = deque()
print(bool(n), not n, n or "empty")
t = deque([("a", 1), ("b", 2)])
while t:
    name, k = t.popleft()
    print(name, k + 1)
g = {"A": ["B", "C"], "B": ["D"], "C": ["D"], "D": []}
dist = {"A": 0}
q = deque(["A"])
while q:
    u = q.popleft()
    for v in g[u]:
        if v not in dist:
            dist[v] = dist[u] + 1
            q.append(v)
print(dist)
ring = deque(range(5)); ring.rotate(2); print(ring, ring[0])
h = deque([1, 2, 3], 2); print(h)
for x in reversed(h): print(x)
print(isinstance(h, deque), type(h), len(h), h.index(3), h.count(3))
h.insert(0, 9) if len(h) < 2 else h.clear()
print(h)
import copy
c = copy.deepcopy(d); c.append(5); print(c, d)
print(*d)
print(", ".join(deque(["x", "y"])))
s = deque(["x"]); s.extendleft("ab"); print(s); s.extend(s); print(s)
