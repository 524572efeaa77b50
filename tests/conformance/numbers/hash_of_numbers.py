print(hash(0), hash(1), hash(-1), hash(-2), hash(2 ** 61 - 1), hash(2 ** 61), hash(-(2 ** 61)), hash(10 ** 30))
print(hash(0.5), hash(-0.5), hash(1e300), hash(float("inf")), hash(float("-inf")), hash(1.0), hash(3.14))
print(hash(1j), hash(1 + 2j), hash(True), hash((1, 2, 3)), hash(()), hash((1,)), hash((1.5, (2, 3))))
