x = 5
print([x for x in [x, x + 1]], x, [[x for x in range(x)] for x in range(3)], x)
print([locals is not None for _ in range(1)], [print for print in [1]])
