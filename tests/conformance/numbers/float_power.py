print(2 ** 0.5, 2.0 ** 3, (-8) ** (1 / 3), 0 ** 0, 0.0 ** 0, 1e200 ** 1.5, (-1) ** 0.5, 2 ** -2, (-2) ** -3)
try:
    1e200 ** 2
except OverflowError as e:
    print(e)
print(1e308 * 10, float("inf") ** 0, 4 ** 0.5)
