# A set that is unpacked into a display lends its table, so the order is that of update().
import random

source = random.Random(3)
for size in (1, 3, 5, 9, 14, 30, 70):
    one = {source.randrange(-1000, 1000) for _ in range(size)}
    for _ in range(size // 3):
        one.pop()
    one.update(source.randrange(1000) for _ in range(5))
    other = frozenset(source.randrange(1000) for _ in range(size))
    print({*one})
    print({*one, *other})
    print({5000, *other, *one, 6000})
    print({*dict.fromkeys(one), *other})
    merged = set()
    merged.update(one)
    merged.update(other)
    print(list({*one, *other}) == list(merged))
