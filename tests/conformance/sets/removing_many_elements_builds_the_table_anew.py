import random

r = random.Random(1)
for size in [10, 40, 200, 900]:
    for spread in [1, 8, 1024]:
        s = set(r.randrange(size * 2) * r.choice([1, 1, spread]) for _ in range(size))
        half = set(r.sample(sorted(s), len(s) // 2))
        eighth = set(r.sample(sorted(s), len(s) // 9))
        for removed in half, eighth, list(half), dict.fromkeys(half), dict.fromkeys(eighth):
            c = s.copy()
            c.difference_update(removed)
            print(list(c), list(s.difference(removed)), list(s.difference(removed, [3, 4], half)))
        c = s.copy()
        c -= half
        c |= set(range(size, size + 9))
        print(list(c), list(s.difference()))
