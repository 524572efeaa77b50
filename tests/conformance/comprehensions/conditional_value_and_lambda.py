print([x if x % 2 else -x for x in range(4)], [(lambda y: y * x)(2) for x in range(3)], [x or "zero" for x in range(2)], [*[y for y in "ab"], *(z for z in "c")])
