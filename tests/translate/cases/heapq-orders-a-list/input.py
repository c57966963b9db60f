import heapq
heap = [9, 8, 7, 1, 2]
heapq.heapify(heap)
print(heap, heapq.heappushpop(heap, 0), heapq.heapreplace(heap, 5), heap)
print(heapq.nlargest(2, [3, 1, 5]), heapq.nsmallest(2, ["bb", "a", "ccc"], key=len))
print(list(heapq.merge([1, 4], [2, 3])))
