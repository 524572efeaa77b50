print([(x, y) for x in range(4) if x % 2 for y in range(x) if y != 1])
print([x for x in range(20) if x % 2 == 0 if x % 3 == 0], {x: [y for y in range(x)] for x in range(3)}, {x % 3 for x in range(10)})
print([[i * j for j in range(3)] for i in range(3)], [a for a, (b, *c) in [(1, (2, 3)), (4, (5,))]], {k: v for k, v in zip("ab", (1, 2))})
