print(sorted("cab"), sorted([3, 1], reverse=True), sorted({2: 0, 1: 0}), list(reversed([1, 2])), list(reversed("ab")), list(reversed(range(3))), list(reversed({"a": 1, "b": 2})), list(reversed((1, 2))))
for f in (lambda: sorted(5), lambda: sorted([1], 2), lambda: sorted(), lambda: sorted([1, "a"]), lambda: reversed({1}), lambda: reversed(5), lambda: sorted([1], key=lambda: 0)):
    try: f()
    except TypeError as e: print(e)
