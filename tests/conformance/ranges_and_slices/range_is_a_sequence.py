r = range(2, 20, 3)
print(r, len(r), r[0], r[-1], r[1:4], r[::-1], 5 in r, 6 in r, r.index(8), r.count(8), list(reversed(r)), r.start, r.stop, r.step)
print(range(5) == range(0, 5, 1), range(0) == range(3, 1), hash(range(5)) == hash(range(0, 5)), range(0, 3, 2) == range(0, 4, 2), bool(range(0)), list(range(5, 0, -2)), list(range(-3)), range(3)[True], 2.0 in range(3), "a" in range(3))
