from collections import deque
d = deque([1, 2, 3], maxlen=4)
d.append(4); d.append(5); d.appendleft(0)
print(d, d.popleft(), d.pop(), len(d), d[0], d[-1], d.maxlen)
d.rotate(1); print(d); d.rotate(-1); d.extend([7, 8]); d.extendleft([9]); print(d, 7 in d, d.count(7), d.index(7), list(reversed(d)))
d.insert(1, "x") if len(d) < 4 else d.remove(7); d.reverse(); print(d, d == deque([7]), d.copy() == d); d.clear(); print(d, bool(d))
for f in (lambda: deque().pop(), lambda: deque().popleft(), lambda: deque([1])[5], lambda: deque([1]).remove(2), lambda: deque(5), lambda: deque(maxlen=-1)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
try:
    d = deque([1, 2])
    for x in d: d.append(1)
except RuntimeError as e: print(e)
