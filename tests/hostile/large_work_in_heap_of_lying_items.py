# ends: RuntimeError
import heapq
class Lie:
    def __lt__(self, other):
        heap.append(Lie())
        return True
heap = [Lie() for _ in range(10)]
heapq.heapify(heap)
while True:
    heapq.heappop(heap)
