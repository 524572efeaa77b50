print(1 / 3, 2 / 1, 10 ** 30 / 10 ** 29, (2 ** 53 + 1) / 1, (10 ** 400) / (10 ** 399))
try:
    10 ** 400 / 1
except OverflowError as e:
    print(e)
print(1 / 10 ** 400, -7 / 2)
