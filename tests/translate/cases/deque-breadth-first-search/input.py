from collections import deque
graph = {"A": ["B", "C"], "B": ["D"], "C": ["D"], "D": []}
seen, queue = {"A"}, deque(["A"])
order = []
while queue:
    node = queue.popleft()
    order.append(node)
    for other in graph[node]:
        if other not in seen:
            seen.add(other)
            queue.append(other)
print(order)
