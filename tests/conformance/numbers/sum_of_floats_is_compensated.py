print(sum([0.1] * 10), sum([1e100, 1.0, -1e100]), sum([1, 0.1, 0.2]), sum([0.1, 0.2, 0.3], 0.0))
total = 0.0
for _ in range(10): total += 0.1
print(total)
