import heapq
tasks = []
heapq.heappush(tasks, (2, "code"))
heapq.heappush(tasks, (1, "eat"))
heapq.heappush(tasks, (3, "sleep"))
while tasks:
    print(heapq.heappop(tasks))
