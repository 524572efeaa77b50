n = 1
g = (x * n for x in range(3))
n = 10
print(list(g))
l = [1, 2]
g = (x for x in l)
l.append(3)
print(list(g))
l2 = [1]
g = (x for x in l2)
l2 = [9]
print(list(g))
