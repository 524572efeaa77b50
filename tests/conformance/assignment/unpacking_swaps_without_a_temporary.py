a, b = 1, 2
a, b = b, a
print(a, b)
l = [0, 1, 2]
i = 0
i, l[i] = 2, "x"
print(i, l)
