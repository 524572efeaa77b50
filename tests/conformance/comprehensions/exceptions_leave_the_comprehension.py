try:
    print([10 // x for x in (5, 0, 1)])
except ZeroDivisionError as e:
    print(e)
x = "kept"
try:
    [1 / x for x in (1, 0)]
except ZeroDivisionError:
    print(x)
