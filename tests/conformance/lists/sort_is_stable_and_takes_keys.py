people = [("b", 2), ("a", 2), ("c", 1), ("d", 2)]
print(sorted(people, key=lambda p: p[1]), sorted(people, key=lambda p: p[1], reverse=True))
l = ["banana", "Apple", "cherry"]
l.sort(); print(l)
l.sort(key=str.lower); print(l)
l.sort(key=len, reverse=True); print(l)
print(sorted([3, 1.5, True, -2]), sorted("hello"), sorted({3: 1, 1: 2}), sorted([[2], [1, 5], [1]]), sorted([(1, "b"), (1, "a")]))
