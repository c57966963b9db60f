import heapq
graph = {"A": {"B": 1, "C": 4}, "B": {"C": 2, "D": 5}, "C": {"D": 1}, "D": {}}
def shortest(start):
    best = {start: 0}
    queue = [(0, start)]
    while queue:
        cost, node = heapq.heappop(queue)
        if cost > best[node]:
            continue
        for other, step in graph[node].items():
            if cost + step < best.get(other, float("inf")):
                best[other] = cost + step
                heapq.heappush(queue, (cost + step, other))
    return best
print(shortest("A"))
