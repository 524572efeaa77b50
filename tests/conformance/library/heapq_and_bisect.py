import heapq, bisect
h = []
for x in (5, 1, 4, 2): heapq.heappush(h, x)
print(h, heapq.heappop(h), h, heapq.heapreplace(h, 9), heapq.heappushpop(h, 0), heapq.nsmallest(2, h), heapq.nlargest(2, h), list(heapq.merge([1, 4], [2, 3])))
l = [9, 8, 7, 3, 1]; heapq.heapify(l); print(l)
print(bisect.bisect([1, 2, 2, 3], 2), bisect.bisect_left([1, 2, 2, 3], 2)); b = [1, 3]; bisect.insort(b, 2); print(b)
