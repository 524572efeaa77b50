a, *b = 1, 2, 3
print(a, b)
*a, b = "xyz"
print(a, b)
a, *b, c = 1, 2
print(a, b, c)
*a, = range(3)
print(a)
[a, *b] = (1,)
print(a, b)
a, (b, *c), *d = 1, "pqr", 4, 5
print(a, b, c, d)
