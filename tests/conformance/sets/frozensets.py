f = frozenset([3, 1, 2])
print(f, f | {9}, {9} | f, type(f | {9}), type({9} | f), hash(f) == hash(frozenset([1, 2, 3])), {f: 1}[frozenset([2, 3, 1])], frozenset() == set(), f.copy() is f, frozenset(f) is f)
g = f
g |= {7}
print(g, f, sorted(f - {1}))
print(hash(frozenset()), hash(frozenset([1])), hash(frozenset([1, 2, 3])))
