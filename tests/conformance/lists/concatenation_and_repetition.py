print([1] + [2], [1, 2] * 2, 2 * [0], [] * 5, [1] * -1, [[]] * 2)
rows = [[0]] * 3
rows[0].append(1)
print(rows)
l = [1]
l *= 3
print(l)
try:
    [1] + 5
except TypeError as e:
    print(e)
