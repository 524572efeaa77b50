d = {}
for i in range(1000): d[i * 7] = i
for i in range(0, 1000, 3): del d[i * 7]
print(len(d), sum(d), sum(d.values()), list(d)[:5], list(d)[-3:], 7 in d, 0 in d)
for i in range(0, 1000, 3): d[i * 7] = -i
print(len(d), list(d)[-1], list(d.items())[666:669])
