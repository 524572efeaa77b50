data = [1, 5, 2]
print([y for x in data if (y := x * 2) > 3], y)
print(any((hit := x) > 4 for x in data), hit)
total = 0
print([total := total + x for x in data], total)
